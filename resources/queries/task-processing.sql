-- Tasks that have been processing for longer than their type may: :allowed_ms by :types, for other
-- types :common_ms. The longest first.
select t.uuid::text, t.name, t.type, t.agent_class, t.method_name, t.model_used, t.client_key, t.campaign_id,
       t.retry_count, coalesce(t.started_at, t.created_at), coalesce(l.allowed_ms, :common_ms::bigint),
       count(*) over ()
  from marketing_task t
  left join unnest(:types::text[], :allowed_ms::bigint[]) l (type, allowed_ms) on l.type = left(t.type, 120)
 where t.status = 'processing'
   and coalesce(t.started_at, t.created_at)
       < :now::timestamptz - coalesce(l.allowed_ms, :common_ms::bigint) * interval '1 millisecond'
 order by coalesce(t.started_at, t.created_at), t.uuid limit :limit::bigint
