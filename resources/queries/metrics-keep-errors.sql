-- What was not taken, and why.
insert into metric_import_errors (import_id, line, reason, raw)
select :import::bigint, line, reason, raw from metric_import_rows where reason is not null
