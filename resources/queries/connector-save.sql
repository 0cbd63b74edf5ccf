-- Makes a connector, or changes where it reaches the outside.
insert into connectors (connector_name, kind, base_url, api_version, account_id, updated_at)
values (:connector_name::text, :kind::text, :base_url::text, :api_version::text, :account_id::text, clock_timestamp())
on conflict (connector_name) do update
   set kind = excluded.kind, base_url = excluded.base_url, api_version = excluded.api_version,
       account_id = excluded.account_id, updated_at = excluded.updated_at
