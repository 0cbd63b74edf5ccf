-- Taken for the session, not the transaction: it tells others that a run is alive.
select pg_try_advisory_lock(hashtextextended('regie archive ' || :subject::text, 0))
