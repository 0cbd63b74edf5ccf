-- What the import is about to change, as it is; how many rows of the file change something.
with changed as (
    select r.row_count, m.client_key, m.entity_type, m.entity_id, m.date,
           to_jsonb(m) - 'roi' - 'cpl' as before
      from metric_import_rows r
      join performance_metrics m
        on m.client_key = r.client_key and m.entity_type = r.entity_type
       and m.entity_id = r.entity_id and m.date = r.date
     where r.reason is null
       and (m.entity_name, m.spend, m.impressions, m.clicks, m.leads, m.conversions, m.revenue)
           is distinct from
           (coalesce(r.entity_name, m.entity_name), coalesce(r.spend, m.spend),
            coalesce(r.impressions, m.impressions), coalesce(r.clicks, m.clicks),
            coalesce(r.leads, m.leads), coalesce(r.conversions, m.conversions),
            coalesce(r.revenue, m.revenue))
       for update of m
), kept as (
    insert into metric_import_changes (import_id, client_key, entity_type, entity_id, date, before)
    select :import::bigint, client_key, entity_type, entity_id, date, before from changed
)
select coalesce(sum(row_count), 0)::bigint from changed
