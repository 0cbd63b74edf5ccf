-- Tasks of a batch that were changed since the import.
select t.uuid from task_import_changes c join marketing_task t on t.uuid = c.uuid
 where c.import_id = :import::bigint and c.uuid > :after::uuid and c.uuid <= :until::uuid
   and regie_task_mark(t) <> c.mark
 order by t.uuid
