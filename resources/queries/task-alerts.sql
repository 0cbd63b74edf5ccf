-- Alerts, the newest first.
select alert_id, kind, object, level, value, threshold, details, raised_at, ended_at, seen_at, seen_by
  from task_alerts
 where (not :open::boolean or ended_at is null) and (:kind::text is null or kind = :kind::text)
 order by raised_at desc, alert_id desc limit :limit::bigint
