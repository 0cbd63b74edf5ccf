-- Clients that reach the outside by a connector, by name.
select case when name = '' then client_key else name end
  from clients
 where connector_name = :connector_name::text or slack_connector = :connector_name::text
 order by 1
