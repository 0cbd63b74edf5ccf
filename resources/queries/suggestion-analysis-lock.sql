-- One analysis of a client at a time; released at the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie analysis ' || :client_key::text, 0))
