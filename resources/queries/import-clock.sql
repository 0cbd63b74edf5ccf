-- The database's time: every row of one import carries the same.
select clock_timestamp()
