-- How many good rows the file has, and of how many the entity and day are known already.
select coalesce(sum(r.row_count), 0)::bigint,
       coalesce(sum(r.row_count) filter (where m.client_key is not null), 0)::bigint
  from metric_import_rows r
  left join performance_metrics m
    on m.client_key = r.client_key and m.entity_type = r.entity_type
   and m.entity_id = r.entity_id and m.date = r.date
 where r.reason is null
