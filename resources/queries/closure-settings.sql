-- Of the transaction of a batch of closure: how long it waits for a row that another program holds,
-- and memory enough to hash who answered in a large campaign.
select set_config('lock_timeout', :limit::text, true),
       set_config('work_mem',
                  greatest(pg_size_bytes(current_setting('work_mem')), 67108864) / 1024 || 'kB', true)
