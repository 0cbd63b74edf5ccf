-- Keeps a view under its name; the operator's earlier one of that name is replaced.
insert into saved_views (page, name, owner, shared, state, updated_at)
values (:page::text, :name::text, :owner::text, :shared::boolean, :state::jsonb, :at::timestamptz)
on conflict (page, owner, name)
do update set shared = excluded.shared, state = excluded.state, updated_at = excluded.updated_at
returning view_id
