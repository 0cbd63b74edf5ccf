-- Figures that changed; what the file does not tell stays.
update performance_metrics m
   set entity_name = coalesce(r.entity_name, m.entity_name), spend = coalesce(r.spend, m.spend),
       impressions = coalesce(r.impressions, m.impressions), clicks = coalesce(r.clicks, m.clicks),
       leads = coalesce(r.leads, m.leads), conversions = coalesce(r.conversions, m.conversions),
       revenue = coalesce(r.revenue, m.revenue), import_id = c.import_id, updated_at = :at::timestamptz
  from metric_import_changes c
  join metric_import_rows r
    on r.client_key = c.client_key and r.entity_type = c.entity_type
   and r.entity_id = c.entity_id and r.date = c.date and r.reason is null
 where c.import_id = :import::bigint and m.client_key = c.client_key
   and m.entity_type = c.entity_type and m.entity_id = c.entity_id and m.date = c.date
