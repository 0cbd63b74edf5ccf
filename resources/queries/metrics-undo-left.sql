-- Rows the import wrote that were changed since: by another import, or by hand.
with written as (
    select client_key, entity_type, entity_id, date from metric_import_changes
     where import_id = :import::bigint
    union
    select client_key, entity_type, entity_id, date from metric_import_changes
     where import_id > :import::bigint and (before ->> 'import_id')::bigint = :import::bigint
    union
    select client_key, entity_type, entity_id, date from performance_metrics
     where import_id = :import::bigint
)
select w.client_key, w.entity_type, w.entity_id, w.date
  from written w
  join performance_metrics m
    on m.client_key = w.client_key and m.entity_type = w.entity_type
   and m.entity_id = w.entity_id and m.date = w.date
  join metric_imports i on i.import_id = :import::bigint
 where m.import_id is distinct from i.import_id or m.updated_at <> i.finished_at
 order by w.client_key, w.entity_type, w.entity_id, w.date
