-- Back to the former values, where the entity is still as the import left it.
update ads_library a
   set name = c.before ->> 'name', status = c.before ->> 'status',
       daily_budget = (c.before ->> 'daily_budget')::numeric, parent_id = c.before ->> 'parent_id',
       import_id = (c.before ->> 'import_id')::bigint,
       updated_at = (c.before ->> 'updated_at')::timestamptz
  from metric_import_changes c
  join metric_imports i on i.import_id = c.import_id
 where c.import_id = :import::bigint and a.client_key = c.client_key
   and a.entity_type = c.entity_type and a.entity_id = c.entity_id
   and a.import_id = c.import_id and a.updated_at = i.finished_at
