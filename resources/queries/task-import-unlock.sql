-- See task-import-lock.
select pg_advisory_unlock(hashtextextended('regie task import ' || :import::bigint, 0))
