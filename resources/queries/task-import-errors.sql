-- What one import of tasks did not take.
select line, key, reason, raw from task_import_errors where import_id = :import::bigint order by line
 limit :most::bigint
