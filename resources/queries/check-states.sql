-- Every check as it stands, for the page of checks.
select check_name, enabled, interval_seconds, daily_at, time_zone, last_run_at, next_run_at,
       consecutive_failures, case when lease_expires_at > clock_timestamp() then lease_holder end,
       run_requested_at
  from check_schedule
