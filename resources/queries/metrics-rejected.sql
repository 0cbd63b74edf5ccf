-- What the running import does not take, in the order of the file.
select place, line, entity_id, reason, raw from metric_import_rows where reason is not null order by line
