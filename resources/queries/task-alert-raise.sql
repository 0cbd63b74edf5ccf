-- Raises an alert unless it is raised already.
insert into task_alerts (kind, object, level, value, threshold, details, raised_at)
values (:kind::text, :object::text, :level::text, :value::double precision, :threshold::double precision,
        :details::jsonb, :now::timestamptz)
on conflict (kind, object, level) where ended_at is null do nothing
