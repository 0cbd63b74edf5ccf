-- What the import added to the library goes, where it is still as the import left it.
delete from ads_library a using metric_imports i
 where i.import_id = :import::bigint and a.import_id = i.import_id and a.updated_at = i.finished_at
   and not exists (select from metric_import_changes c
                    where c.import_id = i.import_id and c.client_key = a.client_key
                      and c.entity_type = a.entity_type and c.entity_id = a.entity_id)
