-- Who counts whole pages of the table does so alone, until the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie task_statistics', 0))
