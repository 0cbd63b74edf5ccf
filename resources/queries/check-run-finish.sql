-- What became of a run.
update check_runs
   set outcome = :outcome::text, finished_at = :finished_at::timestamptz, changed_count = :changed::bigint,
       details = :details::jsonb, error = :error::text
 where run_id = :run_id::bigint and outcome = 'running'
