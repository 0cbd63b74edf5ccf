-- Background checks that fail.
select check_name, consecutive_failures
  from check_schedule
 where enabled and consecutive_failures > 0 and check_name <> 'digest'
 order by check_name
