-- Clients that nobody knew yet, with the defaults.
insert into clients (client_key, name, created_at, updated_at, extra)
select client_key, client_key, :at::timestamptz, :at::timestamptz,
       jsonb_build_object('import_id', :import::bigint)
  from (select distinct client_key from metric_import_rows where reason is null) told
on conflict (client_key) do nothing
