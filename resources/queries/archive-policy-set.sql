-- An operator's choice for one policy of archiving.
insert into archive_policies (table_name, enabled, keep_days, updated_at)
values (:policy::text, :enabled::boolean, :keep_days::integer, clock_timestamp())
on conflict (table_name) do update
   set enabled = excluded.enabled, keep_days = excluded.keep_days, updated_at = excluded.updated_at
