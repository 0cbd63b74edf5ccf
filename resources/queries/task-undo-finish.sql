-- The import is undone.
update task_imports set status = 'undone', undone_at = now() where import_id = :import::bigint
