-- Taken for the session: it tells others that the import is alive.
select pg_advisory_lock(hashtextextended('regie metric import ' || :import::bigint, 0))
