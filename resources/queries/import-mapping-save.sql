-- Makes a mapping, or replaces the one of that name.
insert into import_mappings (kind, name, columns, options)
values (:kind::text, :name::text, :columns::jsonb, :options::jsonb)
on conflict (kind, name) do update
set columns = excluded.columns, options = excluded.options, updated_at = now()
