-- Lets this transaction add up the figures of every entity in memory.
select set_config('work_mem', '256MB', true)
where pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('256MB')
