-- Messages of the newest failures of a period by group, the most frequent first; and how many failures
-- were looked at. :only keeps one key of the dimension, whose models are the groups then.
with newest as materialized (
    select case when :only::text is null then g.key else left(t.model_used, 120) end as grouped,
           left(coalesce(t.error_message, ''), 200) as message, t.created_at
      from marketing_task t
      cross join lateral (select left(case :dimension::text
             when 'type' then t.type when 'model' then t.model_used when 'client' then coalesce(t.client_key, '')
             when 'campaign' then coalesce(nullif(t.campaign_id, 0)::text, '') else t.agent_class end, 120) as key) g
     where t.status = 'failed' and t.created_at >= :from::timestamptz and t.created_at < :until::timestamptz
       and (:only::text is null or g.key = :only::text)
     order by t.created_at desc, t.uuid desc limit :newest::bigint
)
select n.grouped, n.message, count(*), max(n.created_at), (select count(*) from newest)
  from newest n group by 1, 2 order by 3 desc, 4 desc, 2, 1 limit :limit::bigint
