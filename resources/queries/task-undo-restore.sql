-- Tasks that an import changed are what they were, where nobody changed them since.
update marketing_task t
   set name = b.name, type = b.type, status = b.status, agent_class = b.agent_class,
       method_name = b.method_name, arguments = b.arguments, context = b.context, result = b.result,
       tokens_input = b.tokens_input, tokens_output = b.tokens_output, tokens_total = b.tokens_total,
       tokens_cached = b.tokens_cached, cost = b.cost, duration_ms = b.duration_ms,
       model_used = b.model_used, error_message = b.error_message, error_trace = b.error_trace,
       retry_count = b.retry_count, started_at = b.started_at, completed_at = b.completed_at,
       created_at = b.created_at, client_key = b.client_key, campaign_id = b.campaign_id,
       updated_at = b.updated_at
  from task_import_changes c, jsonb_populate_record(null::marketing_task, c.before) b
 where c.import_id = :import::bigint and c.before is not null and c.uuid > :after::uuid
   and c.uuid <= :until::uuid and t.uuid = c.uuid and regie_task_mark(t) = c.mark
