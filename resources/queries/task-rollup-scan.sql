-- Counts the new tasks of some pages of the table without touching them: what was counted is kept
-- apart until each is marked. Those that were purged and came back are counted already.
with found as materialized (
    select t.uuid, regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count) as figures,
           a.figures as former
      from marketing_task t left join task_counted_apart a on a.uuid = t.uuid
     where t.ctid >= format('(%s,0)', :from::bigint)::tid and t.ctid < format('(%s,0)', :until::bigint)::tid
       and t.counted is null and (a.uuid is null or a.figures is not null)
), changed as materialized (
    select f.uuid, f.figures, f.former from found f where f.former is distinct from f.figures
), kept as (
    insert into task_counted_apart as a (uuid, figures)
    select c.uuid, c.figures from changed c order by c.uuid
    on conflict (uuid) do update set figures = excluded.figures
), parts as (
    select (c.figures).*, 1 as sign from changed c
    union all
    select (c.former).*, -1 from changed c where c.former is distinct from null
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
select count(*) from changed
