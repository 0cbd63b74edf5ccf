-- A budget of sample data.
insert into task_budgets (scope, key, basis, window_hours, warning_cost, limit_cost, updated_at, updated_by)
values (:scope::text, :key::text, :basis::text, :window_hours::integer, :warning::numeric, :limit::numeric,
        :now::timestamptz, 'sample')
