-- One repricing at a time is applied or taken back, until the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie task_repricings', 0))
