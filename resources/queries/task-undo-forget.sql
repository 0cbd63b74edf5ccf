-- A batch that was undone has nothing more to undo.
delete from task_import_changes
 where import_id = :import::bigint and uuid > :after::uuid and uuid <= :until::uuid
