-- Removes a connector that no client uses.
delete from connectors where connector_name = :connector_name::text
