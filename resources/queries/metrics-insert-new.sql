-- Figures of entities and days that were not known. Nobody else writes any meanwhile: the import has
-- locked the table.
insert into performance_metrics (client_key, entity_type, entity_id, date, entity_name, spend, impressions,
                                 clicks, leads, conversions, revenue, import_id, updated_at)
select r.client_key, r.entity_type, r.entity_id, r.date, coalesce(r.entity_name, ''),
       coalesce(r.spend, 0), coalesce(r.impressions, 0), coalesce(r.clicks, 0), coalesce(r.leads, 0),
       coalesce(r.conversions, 0), coalesce(r.revenue, 0), :import::bigint, :at::timestamptz
  from metric_import_rows r
 where r.reason is null
   and not exists (select from performance_metrics k
                    where k.client_key = r.client_key and k.entity_type = r.entity_type
                      and k.entity_id = r.entity_id and k.date = r.date)
