-- Checks that may be taken now, the one that waits longest first. Whose lease has run out is taken
-- over; one's own is what an earlier connection of this process left behind.
select check_name
  from check_schedule
 where (lease_holder is null or lease_expires_at <= :now::timestamptz or lease_holder = :holder::text)
   and ((enabled and next_run_at <= :now::timestamptz) or run_requested_at is not null)
 order by least(case when enabled then next_run_at end, run_requested_at), check_name
