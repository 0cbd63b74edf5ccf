-- How many good rows the file has, and how many of their entities are in the library already.
select coalesce(sum(r.row_count), 0)::bigint,
       coalesce(sum(r.row_count) filter (where a.client_key is not null), 0)::bigint
  from metric_import_rows r
  left join ads_library a
    on a.client_key = r.client_key and a.entity_type = r.entity_type and a.entity_id = r.entity_id
 where r.reason is null
