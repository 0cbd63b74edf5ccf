-- The schedule of a check that the database has none for yet.
insert into check_schedule (check_name, interval_seconds, daily_at, time_zone, next_run_at)
values (:check::text, :interval_seconds::integer, :daily_at::time, :time_zone::text, :next_run_at::timestamptz)
on conflict (check_name) do nothing
