-- The import that is to be undone, held until that is done.
select kind, status, file_name from metric_imports where import_id = :import::bigint for update
