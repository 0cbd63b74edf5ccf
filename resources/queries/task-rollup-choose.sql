-- The oldest tasks that changed after their rows said what was counted of them, as an array, and
-- how many. What a program holds locked is left to the next time.
select array_agg(c.uuid)::text, count(*)
  from (select t.uuid
          from marketing_task t
         where not (t.counted is null) and t.counted is distinct from regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count)
         order by t.created_at limit :limit::bigint
           for no key update skip locked) c
