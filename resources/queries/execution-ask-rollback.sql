-- Asks for what was done to be taken back: the next execution check finds it.
insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, kind, action, mode,
                            connector_name, idempotency_key, budget_change, started_by)
values (:suggestion_id::bigint, :client_key::text, :entity_type::text, :entity_id::text, 'rollback',
        :action::text, :mode::text, :connector_name::text, :idempotency_key::text,
        :budget_change::numeric, :actor::text)
