-- How an import ended.
update metric_imports
   set status = :status::text, finished_at = :at::timestamptz, error = :error::text,
       file_sha256 = :sha::text, read_count = :read::bigint, imported_count = :imported::bigint,
       updated_count = :updated::bigint, unchanged_count = :unchanged::bigint,
       rejected_count = :rejected::bigint, details = details || :details::jsonb
 where import_id = :import::bigint
