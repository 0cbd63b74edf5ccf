-- Rows that tell of the same entity and day as an earlier one are not taken; %1 is its line.
update metric_import_rows r
   set reason = replace(:sentence::text, '%1', first.line::text)
  from (select client_key, entity_type, entity_id, date, min(line) as line
          from metric_import_rows
         where reason is null
         group by client_key, entity_type, entity_id, date
        having count(*) > 1) first
 where r.reason is null and r.line > first.line and r.client_key = first.client_key
   and r.entity_type = first.entity_type and r.entity_id = first.entity_id
   and r.date is not distinct from first.date
