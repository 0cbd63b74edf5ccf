-- Entities of the library that changed; what the file does not tell stays.
update ads_library a
   set name = coalesce(r.entity_name, a.name), status = coalesce(r.status, a.status),
       daily_budget = coalesce(r.daily_budget, a.daily_budget),
       parent_id = coalesce(r.parent_id, a.parent_id), import_id = c.import_id,
       updated_at = :at::timestamptz
  from metric_import_changes c
  join metric_import_rows r
    on r.client_key = c.client_key and r.entity_type = c.entity_type
   and r.entity_id = c.entity_id and r.reason is null
 where c.import_id = :import::bigint and a.client_key = c.client_key
   and a.entity_type = c.entity_type and a.entity_id = c.entity_id
