-- How many rows the running import can use.
select count(*) from metric_import_rows where reason is null
