-- It goes on.
update task_imports set status = 'running', finished_at = null, error = null where import_id = :import::bigint
