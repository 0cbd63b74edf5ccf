-- Takes a threshold away, as it is or, with a version, as it was read.
delete from task_alert_rules where rule_id = :id::bigint and (:version::bigint is null or version = :version::bigint)
