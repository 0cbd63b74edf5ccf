-- Makes a threshold (id 0) or changes the version that was read.
with changed as (
    update task_alert_rules
       set metric = :metric::text, scope = :scope::text, key = :key::text, window_hours = :window_hours::integer,
           threshold = :threshold::double precision, min_tasks = :min_tasks::integer, enabled = :enabled::boolean,
           version = version + 1, updated_at = clock_timestamp(), updated_by = :actor::text
     where rule_id = :id::bigint and version = :version::bigint
    returning rule_id
), made as (
    insert into task_alert_rules (metric, scope, key, window_hours, threshold, min_tasks, enabled, updated_by)
    select :metric::text, :scope::text, :key::text, :window_hours::integer, :threshold::double precision,
           :min_tasks::integer, :enabled::boolean, :actor::text where :id::bigint = 0
    returning rule_id
)
select rule_id from changed union all select rule_id from made
