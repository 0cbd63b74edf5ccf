-- When there is something to look at again: a check falls due, or a lease runs out.
select min(least(case when lease_holder is null and enabled then next_run_at end,
                 case when lease_holder is null then run_requested_at end,
                 case when lease_holder is not null
                      then greatest(lease_expires_at,
                                    least(case when enabled then next_run_at end, run_requested_at)) end))
  from check_schedule
 where check_name = any(:checks::text[])
