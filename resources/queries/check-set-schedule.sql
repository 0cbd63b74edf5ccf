-- Another schedule for a check, due anew by it.
update check_schedule
   set interval_seconds = :interval_seconds::integer, daily_at = :daily_at::time,
       time_zone = :time_zone::text, next_run_at = :next_run_at::timestamptz
 where check_name = :check::text
