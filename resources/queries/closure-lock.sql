-- One batch of closure at a time, whichever check or operator it is of: counters are written from
-- what was counted, and two that count the same campaign at once would write stale figures.
select pg_advisory_xact_lock(hashtextextended('regie closure', 0))
