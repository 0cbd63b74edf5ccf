-- What the import added goes, where it is still as the import left it. After metrics-undo-restore.
delete from performance_metrics m using metric_imports i
 where i.import_id = :import::bigint and m.import_id = i.import_id and m.updated_at = i.finished_at
   and not exists (select from metric_import_changes c
                    where c.import_id = i.import_id and c.client_key = m.client_key
                      and c.entity_type = m.entity_type and c.entity_id = m.entity_id
                      and c.date = m.date)
