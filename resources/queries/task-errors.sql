-- Messages of the newest failures of a period, the most frequent first; and how many were looked at.
with newest as materialized (
    select left(coalesce(t.error_message, ''), 200) as message, t.agent_class,
           coalesce(t.started_at, t.created_at) as at
      from marketing_task t
     where t.status = 'failed' and coalesce(t.started_at, t.created_at) >= :from::timestamptz
       and coalesce(t.started_at, t.created_at) < :until::timestamptz
       and (:agent::text is null or t.agent_class = :agent::text)
     order by coalesce(t.started_at, t.created_at) desc, t.uuid desc limit :newest::bigint
)
select n.message, count(*), max(n.at), (array_agg(n.agent_class order by n.at desc))[1],
       (select count(*) from newest)
  from newest n group by n.message order by 2 desc, 3 desc limit :limit::bigint
