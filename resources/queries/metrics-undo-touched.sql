-- Whose days come back to what they were.
select client_key, min(date), max(date) from performance_metrics where import_id = :import::bigint
 group by client_key
