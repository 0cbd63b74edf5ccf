-- Whose days the running import writes.
select client_key, min(date), max(date) from metric_import_rows where reason is null group by client_key
