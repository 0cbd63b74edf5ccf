-- When operators gave a task up, the last time first.
select reason, marked_by, marked_at, undone_at, undone_by from task_stuck_marks
 where uuid = :uuid::uuid
 order by mark_id desc
