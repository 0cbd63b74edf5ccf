-- One import writes at a time, so that what it counts is what it does; gone with the transaction.
select pg_advisory_xact_lock(hashtextextended('regie metrics merge', 0))
