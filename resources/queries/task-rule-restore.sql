-- Puts a threshold back that was removed, under the number that its alerts know it by.
insert into task_alert_rules (rule_id, metric, scope, key, window_hours, threshold, min_tasks, enabled, version, updated_by)
values (:id::bigint, :metric::text, :scope::text, :key::text, :window_hours::integer, :threshold::double precision,
        :min_tasks::integer, :enabled::boolean, :version::bigint, :actor::text)
on conflict (rule_id) do nothing returning rule_id
