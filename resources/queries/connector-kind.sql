-- What kind of connector it is.
select kind from connectors where connector_name = :connector_name::text
