-- The suggestion begins to be carried out: from here on its approval cannot be undone.
with moved as (
    update suggestions
       set status = 'executing', version = version + 1, updated_at = now(), failure = null
     where suggestion_id = :suggestion_id::bigint and status = 'approved'
    returning suggestion_id, version, client_key, entity_type, entity_id
)
insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, kind, action, mode,
                            connector_name, idempotency_key, budget_change, started_by)
select m.suggestion_id, m.client_key, m.entity_type, m.entity_id, 'execute', :action::text, :mode::text,
       :connector_name::text, format('execute-%s-%s', m.suggestion_id, m.version),
       :budget_change::numeric, :actor::text
  from moved m
returning execution_id
