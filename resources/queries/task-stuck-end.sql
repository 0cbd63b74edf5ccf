-- Alerts of tasks that hang no more: all but :objects where these are all that hang, else those that
-- do not run longer than was allowed when the alert was raised.
update task_alerts a set ended_at = :now::timestamptz
 where a.kind = 'stuck' and a.ended_at is null and not a.object = any(:objects::text[])
   and (:complete::boolean or not exists (select from marketing_task t
                    where t.uuid = a.object::uuid and t.status = 'processing'
                      and coalesce(t.started_at, t.created_at)
                          < :now::timestamptz - a.threshold * interval '1 millisecond'))
