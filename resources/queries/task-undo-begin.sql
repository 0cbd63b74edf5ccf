-- The import that is to be undone.
select kind, status, source from task_imports where import_id = :import::bigint
