-- Decisions about proposals of one kind are counted one after the other: whoever counts sees all
-- that was decided before. Taken in order, so that nobody waits for each other.
select pg_advisory_xact_lock(hashtextextended('regie decisions' || k.kind, 0))
  from (select kind from unnest(:kinds::text[]) kind order by kind) k
