-- Where connectors reach the outside, by name.
select connector_name, kind, base_url, api_version, account_id from connectors order by connector_name
