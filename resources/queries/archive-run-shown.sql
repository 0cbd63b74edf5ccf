-- One run of archiving, restoring or purging, with all that is kept of it.
select r.run_id, r.table_name, r.direction, r.status, r.moved_count, r.expected_count, r.started_at, r.finished_at,
       r.started_by, r.error, r.details,
       exists (select from pg_locks l
                where l.locktype = 'advisory' and l.objsubid = 1
                  and l.database = (select oid from pg_database where datname = current_database())
                  and (l.classid::bigint << 32 | l.objid::bigint)
                      = hashtextextended('regie archive run ' || r.run_id, 0))
  from archive_runs r
 where r.run_id = :run::bigint
