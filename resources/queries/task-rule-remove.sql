-- Takes a threshold away.
delete from task_alert_rules where rule_id = :id::bigint
