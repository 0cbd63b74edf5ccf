-- One transaction at a time brings spend_history up to date: two that count the same day at once
-- would each miss what the other wrote.
select pg_advisory_xact_lock(hashtextextended('regie spend history', 0))
