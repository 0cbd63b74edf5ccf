-- How an import ended.
update task_imports
   set status = :status::text, finished_at = now(), error = :error::text,
       file_sha256 = coalesce(:sha::text, file_sha256), read_count = :read::bigint,
       imported_count = :imported::bigint, updated_count = :updated::bigint,
       unchanged_count = :unchanged::bigint, rejected_count = :rejected::bigint
 where import_id = :import::bigint
