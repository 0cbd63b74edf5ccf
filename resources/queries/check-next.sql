-- When there is something to look at again: a check falls due, or a lease runs out.
select min(least(case when lease_holder is null and enabled then next_run_at end,
                 case when lease_holder is null then run_requested_at end,
                 lease_expires_at))
  from check_schedule
 where check_name = any(:checks::text[])
