-- What a run did, for its undoing.
select table_name, direction from archive_runs where run_id = :run::bigint
