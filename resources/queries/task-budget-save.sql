-- Makes a budget (id 0) or changes the version that was read.
with changed as (
    update task_budgets
       set scope = :scope::text, key = :key::text, basis = :basis::text, window_hours = :window_hours::integer,
           warning_cost = :warning::numeric, limit_cost = :limit::numeric, enabled = :enabled::boolean,
           version = version + 1, updated_at = clock_timestamp(), updated_by = :actor::text
     where budget_id = :id::bigint and version = :version::bigint
    returning budget_id
), made as (
    insert into task_budgets (scope, key, basis, window_hours, warning_cost, limit_cost, enabled, updated_by)
    select :scope::text, :key::text, :basis::text, :window_hours::integer, :warning::numeric, :limit::numeric,
           :enabled::boolean, :actor::text where :id::bigint = 0
    returning budget_id
)
select budget_id from changed union all select budget_id from made
