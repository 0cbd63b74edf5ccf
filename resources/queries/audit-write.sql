-- One line of the audit log.
insert into audit_log (at, actor, origin, action, object_type, object_id, old_values, new_values, reason)
values (clock_timestamp(), :actor::text, :origin::text, :action::text, :object_type::text, :object_id::text,
        :old_values::jsonb, :new_values::jsonb, :reason::text)
