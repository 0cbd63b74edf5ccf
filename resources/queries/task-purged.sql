-- The oldest task that is left, where any were purged.
select min(t.created_at) from marketing_task t
 where exists (select from archive_runs r
                where r.table_name = 'marketing_task' and r.direction = 'purge' and r.moved_count > 0)
