-- Those who bring statistics up to date take turns, until the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie task_statistics fold', 0))
