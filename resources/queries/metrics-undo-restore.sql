-- Back to the former figures, where the row is still as the import left it.
update performance_metrics m
   set entity_name = c.before ->> 'entity_name', spend = (c.before ->> 'spend')::numeric,
       impressions = (c.before ->> 'impressions')::bigint, clicks = (c.before ->> 'clicks')::bigint,
       leads = (c.before ->> 'leads')::bigint, conversions = (c.before ->> 'conversions')::bigint,
       revenue = (c.before ->> 'revenue')::numeric, import_id = (c.before ->> 'import_id')::bigint,
       updated_at = (c.before ->> 'updated_at')::timestamptz
  from metric_import_changes c
  join metric_imports i on i.import_id = c.import_id
 where c.import_id = :import::bigint and m.client_key = c.client_key
   and m.entity_type = c.entity_type and m.entity_id = c.entity_id and m.date = c.date
   and m.import_id = c.import_id and m.updated_at = i.finished_at
