-- See metrics-import-lock.
select pg_advisory_unlock(hashtextextended('regie metric import ' || :import::bigint, 0))
