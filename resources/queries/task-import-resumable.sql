-- The last import of a database's table, where it stopped before the end.
select import_id, position, read_count, imported_count, updated_count, unchanged_count, rejected_count,
       details
  from (select i.* from task_imports i
         where i.kind = 'database' and i.source = :source::text and i.source_table = :table::text
         order by i.import_id desc limit 1) last
 where status in ('running', 'failed', 'cancelled')
