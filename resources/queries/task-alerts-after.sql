-- Alerts that were raised after one, the oldest first.
select alert_id, kind, object, level, value, threshold, details, raised_at, ended_at, seen_at, seen_by
  from task_alerts where alert_id > :after::bigint order by alert_id limit :limit::bigint
