-- Tasks of a batch that are still as an import added them: held, to be taken out of the statistics.
select t.uuid from marketing_task t join task_import_changes c on c.uuid = t.uuid
 where c.import_id = :import::bigint and c.before is null and c.uuid > :after::uuid
   and c.uuid <= :until::uuid and regie_task_mark(t) = c.mark
   for update of t
