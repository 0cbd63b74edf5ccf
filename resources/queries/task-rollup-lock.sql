-- Those who count take turns, until the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie task_statistics', 0))
