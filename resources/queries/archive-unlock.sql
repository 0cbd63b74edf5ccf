-- See archive-lock.
select pg_advisory_unlock(hashtextextended('regie archive ' || :subject::text, 0))
