-- Inside each batch, so that what a run has moved is always exact. None: the run was given up.
update archive_runs
   set moved_count = moved_count + :rows::bigint,
       details = details || jsonb_build_object(
           'items', coalesce((details ->> 'items')::bigint, 0) + :items::bigint)
 where run_id = :run::bigint and status = 'running'
