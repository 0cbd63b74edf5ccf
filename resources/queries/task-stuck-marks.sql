-- Tasks that were given up, the latest first.
select mark_id, uuid::text, reason, marked_by, marked_at, undone_at, undone_by
  from task_stuck_marks where :uuid::uuid is null or uuid = :uuid::uuid
 order by marked_at desc, mark_id desc limit :limit::bigint
