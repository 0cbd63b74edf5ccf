-- Puts a budget back that was removed, under the number that its alerts know it by.
insert into task_budgets (budget_id, scope, key, basis, window_hours, warning_cost, limit_cost, enabled, version, updated_by)
values (:id::bigint, :scope::text, :key::text, :basis::text, :window_hours::integer, :warning::numeric, :limit::numeric,
        :enabled::boolean, :version::bigint, :actor::text)
on conflict (budget_id) do nothing returning budget_id
