-- Marks alerts as seen.
update task_alerts set seen_at = clock_timestamp(), seen_by = :actor::text
 where alert_id = any(:ids::bigint[]) and seen_at is null
