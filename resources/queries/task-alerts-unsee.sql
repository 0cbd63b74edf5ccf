-- Takes back that alerts were seen, at a time or, without one, whenever it was.
update task_alerts set seen_at = null, seen_by = null
 where alert_id = any(:ids::bigint[]) and seen_at is not null
   and (:at::timestamptz is null or seen_at = :at::timestamptz)
returning alert_id
