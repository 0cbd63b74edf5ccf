-- Gives up tasks that are still processing, and keeps how they were.
with chosen as materialized (
    select t.uuid, t.status, t.error_message, t.completed_at, t.updated_at
      from marketing_task t
     where t.uuid = any(:uuids::uuid[]) and t.status = 'processing'
     order by t.uuid for no key update
), marked as (
    update marketing_task t
       set status = 'failed', error_message = coalesce(nullif(t.error_message, ''), :reason::text),
           completed_at = coalesce(t.completed_at, :now::timestamptz), updated_at = :now::timestamptz
      from chosen c where t.uuid = c.uuid
)
insert into task_stuck_marks (uuid, reason, marked_by, marked_at, former_status, former_error,
                              former_completed_at, former_updated_at)
select c.uuid, :reason::text, :actor::text, :now::timestamptz, c.status, c.error_message, c.completed_at, c.updated_at
  from chosen c
returning mark_id, uuid::text
