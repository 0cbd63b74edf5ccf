-- A threshold of sample data.
insert into task_alert_rules (metric, scope, key, window_hours, threshold, updated_at, updated_by)
values (:metric::text, :scope::text, :key::text, :window_hours::integer, :threshold::double precision,
        :now::timestamptz, 'sample')
