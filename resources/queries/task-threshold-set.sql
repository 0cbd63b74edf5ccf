-- How many minutes tasks of a type may take.
insert into task_thresholds (type, stuck_minutes, updated_at, updated_by)
values (:type::text, :minutes::integer, clock_timestamp(), :actor::text)
on conflict (type) do update
   set stuck_minutes = excluded.stuck_minutes, updated_at = excluded.updated_at, updated_by = excluded.updated_by
