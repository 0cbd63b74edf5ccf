-- The clock that counts for schedules, leases and closure: not the desktop's.
select clock_timestamp()
