-- Counts :limit of the tasks whose rows do not say what was counted of them, without touching them:
-- it is kept apart, by which the next time knows what changed. Those that were purged and came back
-- were counted as they are. How many were counted, how many were looked at, how many of these are
-- older than :rest, and the last of them, where the next call goes on.
with found as materialized (
    select t.created_at, t.uuid, regie_task_figures(
           t.started_at, t.created_at, t.agent_class, t.type, t.model_used, t.status, t.client_key, t.campaign_id,
           t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms, t.retry_count) as figures
      from marketing_task t
     where t.counted is null and (t.created_at, t.uuid) >= (:created::timestamptz, :uuid::uuid)
     order by t.created_at, t.uuid limit :limit::bigint
), changed as materialized (
    select f.uuid, f.figures, a.figures as former,
           a.uuid is not null and a.figures is not distinct from null as was_purged
      from found f left join task_counted_apart a on a.uuid = f.uuid
     where a.figures is distinct from f.figures
), kept as (
    insert into task_counted_apart as a (uuid, figures)
    select c.uuid, c.figures from changed c order by c.uuid
    on conflict (uuid) do update set figures = excluded.figures
), parts as (
    select (c.figures).*, 1 as sign from changed c where not c.was_purged
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
select (select count(*) from changed where not was_purged), n.looked_at, n.older, l.created_at::text, l.uuid::text
  from (select count(*) as looked_at, count(*) filter (where f.created_at < now() - :rest::interval) as older
          from found f) n
  left join (select f.created_at, f.uuid from found f order by f.created_at desc, f.uuid desc limit 1) l on true
