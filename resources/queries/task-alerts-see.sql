-- Marks alerts as seen; which were not yet, and when, as exact as a client can say it again.
update task_alerts set seen_at = date_trunc('milliseconds', statement_timestamp()), seen_by = :actor::text
 where alert_id = any(:ids::bigint[]) and seen_at is null
returning alert_id, seen_at
