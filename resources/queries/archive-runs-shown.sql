-- For each policy its latest run of archiving or purging, and whatever is under way. A row says
-- "running" until its end is told; whether somebody is at it still, the lock of the run says.
select r.run_id, r.table_name, r.direction, r.status, r.moved_count, r.expected_count, r.started_at, r.finished_at,
       r.started_by, r.error, r.details,
       exists (select from pg_locks l
                where l.locktype = 'advisory' and l.objsubid = 1
                  and l.database = (select oid from pg_database where datname = current_database())
                  and (l.classid::bigint << 32 | l.objid::bigint)
                      = hashtextextended('regie archive run ' || r.run_id, 0))
  from archive_runs r
 where r.status = 'running'
    or r.run_id in (select max(n.run_id) from archive_runs n where n.direction <> 'restore' group by n.table_name)
 order by r.run_id
