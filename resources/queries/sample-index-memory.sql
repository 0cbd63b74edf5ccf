-- Lets this transaction build indexes in 256 MB, unless the server allows more already.
select set_config('maintenance_work_mem', '256MB', true)
where pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes('256MB')
