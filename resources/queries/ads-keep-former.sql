-- As metrics-keep-former, for the ads library: without a day, -infinity stands in its place.
with changed as (
    select r.row_count, a.client_key, a.entity_type, a.entity_id, to_jsonb(a) as before
      from metric_import_rows r
      join ads_library a
        on a.client_key = r.client_key and a.entity_type = r.entity_type and a.entity_id = r.entity_id
     where r.reason is null
       and (a.name, a.status, a.daily_budget, a.parent_id) is distinct from
           (coalesce(r.entity_name, a.name), coalesce(r.status, a.status),
            coalesce(r.daily_budget, a.daily_budget), coalesce(r.parent_id, a.parent_id))
       for update of a
), kept as (
    insert into metric_import_changes (import_id, client_key, entity_type, entity_id, date, before)
    select :import::bigint, client_key, entity_type, entity_id, '-infinity', before from changed
)
select coalesce(sum(row_count), 0)::bigint from changed
