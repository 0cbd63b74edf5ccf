-- Says that ids up to this one are taken.
select setval(:sequence::text::regclass, :last_id::bigint)
