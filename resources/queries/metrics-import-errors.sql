-- What one import did not take.
select line, reason, raw from metric_import_errors where import_id = :import::bigint order by line
 limit :most::bigint
