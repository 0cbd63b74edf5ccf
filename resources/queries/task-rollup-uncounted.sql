-- How many tasks are new or have changed since they were counted, at most :limit.
select count(*)
  from (select from marketing_task t
         where t.counted is distinct from regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count)
         order by t.created_at limit :limit::bigint) c
