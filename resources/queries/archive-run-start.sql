-- A run of archiving, restoring or purging begins. Whole milliseconds: what it moves carries the same.
insert into archive_runs (table_name, direction, expected_count, started_at, started_by, details)
values (:policy::text, :direction::text, :expected::bigint,
        date_trunc('milliseconds', clock_timestamp()), :started_by::text, :details::jsonb)
returning run_id, started_at
