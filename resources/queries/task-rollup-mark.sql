-- Counts the tasks :uuids, which this transaction holds locked: what they say now, less what was
-- counted of them before; of those that are :leaving only that. The statistics take it in later.
with picked as materialized (
    select t.uuid, regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count) as figures,
           t.counted, a.uuid as apart, a.figures as counted_apart
      from marketing_task t left join task_counted_apart a on a.uuid = t.uuid
     where t.uuid = any(:uuids::uuid[])
), marked as (
    update marketing_task t set counted = p.figures from picked p where t.uuid = p.uuid and not :leaving::boolean
), settled as (
    delete from task_counted_apart a using picked p where a.uuid = p.apart
), known as (
    -- One that comes back after it was purged was counted as it is.
    select p.figures, coalesce(p.counted, p.counted_apart, case when p.apart is not null then p.figures end) as former
      from picked p
), parts as (
    select (k.figures).*, 1 as sign from known k where not :leaving::boolean and k.former is distinct from k.figures
    union all
    select (k.former).*, -1 from known k
     where k.former is distinct from null and (:leaving::boolean or k.former is distinct from k.figures)
), told as (
    insert into task_count_changes (
           hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket,
           task_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum)
    select hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket,
           sum(sign), sum(sign * retry_count), sum(sign * tokens_input), sum(sign * tokens_output),
           sum(sign * tokens_total), sum(sign * tokens_cached), sum(sign * cost), coalesce(sum(sign * duration_ms), 0)
      from parts
     group by hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket
)
select count(*) from known k where k.former is distinct from k.figures
