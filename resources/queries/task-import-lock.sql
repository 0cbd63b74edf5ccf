-- Taken for the session: it tells others that an import is alive.
select pg_advisory_lock(hashtextextended('regie task import ' || :import::bigint, 0))
