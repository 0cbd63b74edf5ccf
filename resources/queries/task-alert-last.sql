-- The alert that was raised last.
select coalesce(max(alert_id), 0) from task_alerts
