-- The import is undone.
update metric_imports set status = 'undone', undone_at = now() where import_id = :import::bigint
