-- The table that a running pg_dump copies now, and how far it is.
select p.relid::bigint, p.bytes_processed
  from pg_stat_progress_copy p join pg_stat_activity a using (pid)
 where a.application_name = :application::text and p.datname = current_database()
