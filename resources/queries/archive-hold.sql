-- What was restored is not archived again before this time.
insert into archive_holds (policy, item, held_until)
select :policy::text, item, :until::timestamptz from unnest(:keys::text[]) item
on conflict (policy, item) do update set held_until = excluded.held_until
