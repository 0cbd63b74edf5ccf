-- An import on record before it reads the first row.
insert into metric_imports (kind, mapping_name, file_name, imported_by, started_at, details)
values (:kind::text, :mapping::text, :file::text, :actor::text, :at::timestamptz, :details::jsonb)
returning import_id
