-- Entities that the library did not know. Should another program have written one in the same
-- moment, the file's values count.
insert into ads_library (client_key, entity_type, entity_id, name, status, daily_budget, parent_id,
                         import_id, created_at, updated_at)
select r.client_key, r.entity_type, r.entity_id, coalesce(r.entity_name, ''),
       coalesce(r.status, 'unknown'), r.daily_budget, r.parent_id, :import::bigint,
       :at::timestamptz, :at::timestamptz
  from metric_import_rows r
 where r.reason is null
   and not exists (select from ads_library k
                    where k.client_key = r.client_key and k.entity_type = r.entity_type
                      and k.entity_id = r.entity_id)
on conflict (client_key, entity_type, entity_id) do update
set name = excluded.name, status = excluded.status, daily_budget = excluded.daily_budget,
    parent_id = excluded.parent_id, import_id = excluded.import_id, updated_at = excluded.updated_at
