-- The latest imports of tasks; one whose program died has failed, though nobody wrote that down yet.
select i.import_id, i.kind, i.source, i.source_table,
       case when i.status = 'running'
             and not exists (select from pg_locks l
                              where l.locktype = 'advisory' and l.objsubid = 1
                                and l.database = (select oid from pg_database where datname = current_database())
                                and (l.classid::bigint << 32 | l.objid::bigint)
                                    = hashtextextended('regie task import ' || i.import_id, 0))
            then 'failed' else i.status end,
       i.read_count, i.imported_count, i.updated_count, i.unchanged_count, i.rejected_count,
       i.imported_by, i.started_at, i.finished_at, i.undone_at, i.error
  from task_imports i
 order by i.import_id desc
 limit :most::bigint
