-- A task with the names of what it belongs to, without its large parts: only how large they are.
select t.uuid, t.id, t.name, t.type, t.status, t.agent_class, t.method_name, t.model_used,
       t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost::double precision,
       (select regie_list_cost(t.tokens_input, t.tokens_output, t.tokens_cached, p.input_price, p.output_price,
                               p.cached_price)::double precision
          from model_price_spans p
         where p.model_used = t.model_used and coalesce(t.started_at, t.created_at) >= p.from_hour
           and coalesce(t.started_at, t.created_at) < p.until_hour),
       t.duration_ms, t.retry_count, t.started_at, t.completed_at, t.created_at, t.updated_at,
       left(t.error_message, :longest::integer), left(t.error_trace, :longest::integer),
       coalesce(greatest(length(t.error_message), length(t.error_trace)) > :longest::integer, false),
       t.client_key, k.name, coalesce(t.campaign_id, 0), coalesce(c.name, a.name), c.campaign_id is null and a.campaign_id is not null,
       coalesce(pg_column_size(t.arguments), -1), coalesce(pg_column_size(t.context), -1),
       coalesce(pg_column_size(t.result), -1)
  from marketing_task t
  left join clients k on k.client_key = t.client_key
  left join campaigns c on c.campaign_id = t.campaign_id
  left join campaigns_archive a on a.campaign_id = t.campaign_id
 where t.uuid = :uuid::uuid
