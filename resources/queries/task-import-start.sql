-- An import on record before it writes the first row.
insert into task_imports (kind, source, source_table, mapping_name, imported_by, started_at, details)
values (:kind::text, :source::text, :table::text, :mapping::text, :actor::text, now(), :details::jsonb)
returning import_id
