-- The end of a run.
update archive_runs
   set status = :status::text, finished_at = clock_timestamp(), error = :error::text,
       details = details || :details::jsonb
 where run_id = :run::bigint and status = 'running'
