-- How many tasks are new or have changed since they were counted, at most :limit.
select count(*)
  from (select from marketing_task t left join task_counted_apart a on a.uuid = t.uuid
         where t.counted is null and a.figures is distinct from regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count)
           and (a.uuid is null or a.figures is distinct from null)
        union all
        select from marketing_task t
         where not (t.counted is null) and t.counted is distinct from regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count)
         limit :limit::bigint) c
