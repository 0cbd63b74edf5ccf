-- Puts a task back as it was, if nobody has changed it since it was given up.
with mark as materialized (
    select m.* from task_stuck_marks m where m.mark_id = :mark::bigint and m.undone_at is null for update
), undone as (
    update marketing_task t
       set status = m.former_status, error_message = m.former_error, completed_at = m.former_completed_at,
           updated_at = :now::timestamptz
      from mark m
     where t.uuid = m.uuid and t.status = 'failed' and t.updated_at = m.marked_at
    returning t.uuid
)
update task_stuck_marks m set undone_at = :now::timestamptz, undone_by = :actor::text
  from undone u where m.mark_id = :mark::bigint and m.uuid = u.uuid
returning m.uuid::text, m.former_status
