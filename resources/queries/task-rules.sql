-- Thresholds on errors and durations.
select rule_id, metric = 'error_rate', scope, key, window_hours, threshold, min_tasks, enabled, version
  from task_alert_rules order by metric, scope, key, rule_id
