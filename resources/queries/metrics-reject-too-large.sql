-- Rows that would add up to more than one row can hold are not taken, none of them.
update metric_import_rows r
   set reason = :sentence::text
  from (select client_key, entity_type, entity_id, date
          from metric_import_rows
         where reason is null
         group by client_key, entity_type, entity_id, date
        having count(*) > 1
           and (greatest(sum(spend), sum(revenue)) >= 1e12
                or greatest(sum(impressions), sum(clicks), sum(leads), sum(conversions)) >= 1e15)) large
 where r.reason is null and r.client_key = large.client_key and r.entity_type = large.entity_type
   and r.entity_id = large.entity_id and r.date = large.date
