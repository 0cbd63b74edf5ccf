-- One row for an import: who, which file, and what became of its campaigns.
insert into audit_log (at, actor, origin, action, object_type, object_id, new_values)
values (:at::timestamptz, :actor::text, 'import', 'campaigns-import', 'file', :file::text, :report::jsonb)
