-- As metrics-undo-left, for the ads library.
with written as (
    select client_key, entity_type, entity_id from metric_import_changes
     where import_id = :import::bigint
    union
    select client_key, entity_type, entity_id from metric_import_changes
     where import_id > :import::bigint and date = '-infinity'
       and (before ->> 'import_id')::bigint = :import::bigint
    union
    select client_key, entity_type, entity_id from ads_library where import_id = :import::bigint
)
select w.client_key, w.entity_type, w.entity_id, null::date
  from written w
  join ads_library a
    on a.client_key = w.client_key and a.entity_type = w.entity_type and a.entity_id = w.entity_id
  join metric_imports i on i.import_id = :import::bigint
 where a.import_id is distinct from i.import_id or a.updated_at <> i.finished_at
 order by w.client_key, w.entity_type, w.entity_id
