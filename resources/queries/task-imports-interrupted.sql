-- Imports whose program died say so from now on; whoever runs one holds its lock.
update task_imports i
   set status = 'failed', finished_at = now(), error = :error::text
 where i.status = 'running'
   and not exists (select from pg_locks l
                    where l.locktype = 'advisory' and l.objsubid = 1
                      and l.database = (select oid from pg_database where datname = current_database())
                      and (l.classid::bigint << 32 | l.objid::bigint)
                          = hashtextextended('regie task import ' || i.import_id, 0))
