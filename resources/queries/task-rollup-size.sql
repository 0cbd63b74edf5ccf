-- Pages of the table, tasks that were in it when it was looked at last, and how many are new to the
-- statistics: at most :limit, or a tenth of the table where that is more.
select pg_relation_size('marketing_task') / current_setting('block_size')::bigint, s.most,
       (select count(*)
          from (select from marketing_task t
                 where t.counted is null and t.counted is distinct from regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count)
                 limit s.most) n)
  from (select greatest(:limit::bigint, (reltuples / 10)::bigint) as most
          from pg_class where oid = 'marketing_task'::regclass) s
