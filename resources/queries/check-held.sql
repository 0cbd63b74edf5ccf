-- The schedule of a check while its lease is still held: what the end of a run goes by.
select interval_seconds, daily_at, time_zone, next_run_at, consecutive_failures
  from check_schedule
 where check_name = :check::text and lease_holder = :holder::text and lease_token = :token::bigint
   for update
