-- Runs that have not said how they ended: alive, or left behind by a program that died.
select run_id, started_by, direction
  from archive_runs
 where table_name = :policy::text and status = 'running'
 order by run_id
