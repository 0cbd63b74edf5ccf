-- What a batch would do: rows read, imported, updated, purged before. See task-import-merge.
select (select count(*) from task_import_rows r
         where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null),
       (select count(*) from task_import_rows r
         where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null
           and not exists (select from marketing_task k where k.uuid = r.uuid)
           and not exists (select from task_counted_apart a where a.uuid = r.uuid and a.figures is null)),
       (select count(*)
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
            n.created_at, n.client_key, n.campaign_id)),
       (select count(*) from task_import_rows r join task_counted_apart a on a.uuid = r.uuid and a.figures is null
         where r.place >= :from::bigint and r.place < :until::bigint and r.reason is null
           and not exists (select from marketing_task k where k.uuid = r.uuid))
