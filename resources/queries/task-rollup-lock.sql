-- Who marks tasks that were counted does so beside others, until the end of the transaction, but
-- not beside who counts new ones.
select pg_advisory_xact_lock_shared(hashtextextended('regie task_statistics', 0))
