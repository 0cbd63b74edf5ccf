-- What came of an analysis.
update analysis_runs
set finished_at = clock_timestamp(), entity_count = :entities::bigint, made_count = :made::bigint,
    expired_count = :expired::bigint, details = :details::jsonb
where analysis_id = :analysis_id::bigint
