-- Rows of the same entity and day become one, with the name that stands last.
with repeated as (
    select client_key, entity_type, entity_id, date
      from metric_import_rows
     where reason is null
     group by client_key, entity_type, entity_id, date
    having count(*) > 1
), taken as (
    delete from metric_import_rows r using repeated d
     where r.reason is null and r.client_key = d.client_key and r.entity_type = d.entity_type
       and r.entity_id = d.entity_id and r.date = d.date
    returning r.*
)
insert into metric_import_rows (place, line, client_key, entity_type, entity_id, date, entity_name, spend,
                                impressions, clicks, leads, conversions, revenue, row_count)
select min(place), min(line), client_key, entity_type, entity_id, date,
       (array_agg(entity_name order by line desc) filter (where entity_name is not null))[1],
       sum(spend), sum(impressions)::bigint, sum(clicks)::bigint, sum(leads)::bigint,
       sum(conversions)::bigint, sum(revenue), sum(row_count)::bigint
  from taken
 group by client_key, entity_type, entity_id, date
