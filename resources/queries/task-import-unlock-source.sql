-- See task-import-lock-source.
select pg_advisory_unlock(hashtextextended('regie task source ' || :source::text, 0))
