-- One import at a time reads a source.
select pg_try_advisory_lock(hashtextextended('regie task source ' || :source::text, 0))
