-- An alert for each of these tasks that has none yet.
insert into task_alerts (kind, object, level, value, threshold, details, raised_at)
select 'stuck', s.object, 'warning', s.value, s.threshold, s.details::jsonb, :now::timestamptz
  from unnest(:objects::text[], :ms::bigint[], :allowed::bigint[], :details::text[])
       s (object, value, threshold, details)
on conflict (kind, object, level) where ended_at is null do nothing
