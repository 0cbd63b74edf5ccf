-- One batch of an import: what is new comes in, what the source tells otherwise and not earlier
-- changes; what it was before and is after is kept for undo. `told`: columns of which the source
-- tells that they have no value. What was purged is counted and stays away. Rows read, imported,
-- updated, purged before.
with known as materialized (
    select t.uuid, to_jsonb(t) as before, coalesce(r.updated_at, now()) as updated_at,
           n.name, n.type, n.status, n.agent_class, n.method_name, n.arguments, n.context, n.result,
           n.tokens_input, n.tokens_output, n.tokens_total, n.tokens_cached, n.cost, n.duration_ms,
           n.model_used, n.error_message, n.error_trace, n.retry_count, n.started_at, n.completed_at,
           n.created_at, n.client_key, n.campaign_id
      from task_import_rows r cross join (select :told::text[] as told) m
      join marketing_task t on t.uuid = r.uuid
      cross join lateral (
           select coalesce(r.name, t.name) as name, coalesce(r.type, t.type) as type,
                  coalesce(r.status, t.status) as status,
                  coalesce(r.agent_class, t.agent_class) as agent_class,
                  coalesce(r.method_name, t.method_name) as method_name,
                  case when r.arguments is null and 'arguments' <> all(m.told) then t.arguments else r.arguments end as arguments,
                  case when r.context is null and 'context' <> all(m.told) then t.context else r.context end as context,
                  case when r.result is null and 'result' <> all(m.told) then t.result else r.result end as result,
                  coalesce(r.tokens_input, t.tokens_input) as tokens_input,
                  coalesce(r.tokens_output, t.tokens_output) as tokens_output,
                  coalesce(r.tokens_total, t.tokens_total) as tokens_total,
                  coalesce(r.tokens_cached, t.tokens_cached) as tokens_cached,
                  round(coalesce(r.cost, t.cost), 4) as cost,
                  case when r.duration_ms is null and 'duration_ms' <> all(m.told) then t.duration_ms else r.duration_ms end as duration_ms,
                  coalesce(r.model_used, t.model_used) as model_used,
                  case when r.error_message is null and 'error_message' <> all(m.told) then t.error_message else r.error_message end as error_message,
                  case when r.error_trace is null and 'error_trace' <> all(m.told) then t.error_trace else r.error_trace end as error_trace,
                  coalesce(r.retry_count, t.retry_count) as retry_count,
                  case when r.started_at is null and 'started_at' <> all(m.told) then t.started_at else r.started_at end as started_at,
                  case when r.completed_at is null and 'completed_at' <> all(m.told) then t.completed_at else r.completed_at end as completed_at,
                  coalesce(r.created_at, t.created_at) as created_at,
                  coalesce(r.client_key, t.client_key) as client_key,
                  coalesce(r.campaign_id, t.campaign_id) as campaign_id) n
     where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null
       and (r.updated_at is null or r.updated_at >= t.updated_at)
       and (t.name, t.type, t.status, t.agent_class, t.method_name, t.arguments, t.context, t.result,
            t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms,
            t.model_used, t.error_message, t.error_trace, t.retry_count, t.started_at, t.completed_at,
            t.created_at, t.client_key, t.campaign_id)
           is distinct from
           (n.name, n.type, n.status, n.agent_class, n.method_name, n.arguments, n.context, n.result,
            n.tokens_input, n.tokens_output, n.tokens_total, n.tokens_cached, n.cost, n.duration_ms,
            n.model_used, n.error_message, n.error_trace, n.retry_count, n.started_at, n.completed_at,
            n.created_at, n.client_key, n.campaign_id)
       for update of t
), changed as (
    update marketing_task t
       set name = n.name, type = n.type, status = n.status, agent_class = n.agent_class,
           method_name = n.method_name, arguments = n.arguments, context = n.context, result = n.result,
           tokens_input = n.tokens_input, tokens_output = n.tokens_output, tokens_total = n.tokens_total,
           tokens_cached = n.tokens_cached, cost = n.cost, duration_ms = n.duration_ms,
           model_used = n.model_used, error_message = n.error_message, error_trace = n.error_trace,
           retry_count = n.retry_count, started_at = n.started_at, completed_at = n.completed_at,
           created_at = n.created_at, client_key = n.client_key, campaign_id = n.campaign_id,
           updated_at = n.updated_at
      from known n
     where t.uuid = n.uuid
    returning t.uuid, n.before, regie_task_mark(t) as mark
), coming as materialized (
    select r.place, r.uuid, r.id, coalesce(r.name, '') as name, coalesce(r.type, '') as type,
           coalesce(r.status, 'completed') as status, coalesce(r.agent_class, '') as agent_class,
           coalesce(r.method_name, '') as method_name, r.arguments, r.context, r.result,
           coalesce(r.tokens_input, 0) as tokens_input, coalesce(r.tokens_output, 0) as tokens_output,
           coalesce(r.tokens_total, 0) as tokens_total, coalesce(r.tokens_cached, 0) as tokens_cached,
           round(coalesce(r.cost, 0), 4) as cost, r.duration_ms, coalesce(r.model_used, '') as model_used,
           r.error_message, r.error_trace, coalesce(r.retry_count, 0) as retry_count, r.started_at, r.completed_at,
           coalesce(r.created_at, now()) as created_at, r.client_key, r.campaign_id,
           coalesce(r.updated_at, now()) as updated_at,
           exists (select from task_counted_apart a where a.uuid = r.uuid and a.figures is null) as was_purged,
           exists (select from task_counted_apart a where a.uuid = r.uuid) as was_known
      from task_import_rows r
     where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null
       and not exists (select from marketing_task k where k.uuid = r.uuid)
), added as (
    -- Counted as they come, which spares writing them a second time; but one that was deleted is
    -- still counted as it was, and the next refresh tells the difference.
    insert into marketing_task as t
           (uuid, id, name, type, status, agent_class, method_name, arguments, context, result,
            tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms, model_used,
            error_message, error_trace, retry_count, started_at, completed_at, created_at, client_key,
            campaign_id, updated_at, counted)
    select c.uuid, coalesce(c.id, nextval('marketing_task_id_seq')), c.name, c.type, c.status, c.agent_class,
           c.method_name, c.arguments, c.context, c.result, c.tokens_input, c.tokens_output, c.tokens_total,
           c.tokens_cached, c.cost, c.duration_ms, c.model_used, c.error_message, c.error_trace, c.retry_count,
           c.started_at, c.completed_at, c.created_at, c.client_key, c.campaign_id, c.updated_at,
           case when not c.was_known then
           regie_task_figures(c.started_at, c.created_at, c.agent_class, c.type, c.model_used, c.status,
                              c.client_key, c.campaign_id, c.tokens_input, c.tokens_output, c.tokens_total,
                              c.tokens_cached, c.cost, c.duration_ms, c.retry_count) end
      from coming c
     where not c.was_purged
     order by c.place
    on conflict (uuid) do nothing
    returning t.uuid, t.counted, regie_task_mark(t) as mark
), told as (
    insert into task_count_changes (
           hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket,
           task_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum)
    select f.hour, f.agent_class, f.type, f.model_used, f.status, f.client_key, f.campaign_id, f.duration_bucket,
           count(*), sum(f.retry_count), sum(f.tokens_input), sum(f.tokens_output), sum(f.tokens_total),
           sum(f.tokens_cached), sum(f.cost), coalesce(sum(f.duration_ms), 0)
      from (select (a.counted).* from added a where a.counted is distinct from null) f
     group by f.hour, f.agent_class, f.type, f.model_used, f.status, f.client_key, f.campaign_id, f.duration_bucket
), kept as (
    insert into task_import_changes (import_id, uuid, before, mark)
    select :import::bigint, c.uuid, c.before, c.mark from changed c
    union all
    select :import::bigint, a.uuid, null, a.mark from added a
    on conflict (import_id, uuid) do update set mark = excluded.mark
)
select (select count(*) from task_import_rows r
         where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null),
       (select count(*) from added), (select count(*) from changed), (select count(*) from coming where was_purged)
