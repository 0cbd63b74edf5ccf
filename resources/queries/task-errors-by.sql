-- Messages of the newest failures of a period by group: the :most that come most often over all groups,
-- in each of them, and the most frequent one of every group; and how many failures were looked at.
-- :only keeps one key of the dimension, whose models are the groups then.
with newest as materialized (
    select case when :only::text is null then g.key else left(t.model_used, 120) end as grouped,
           left(coalesce(t.error_message, ''), 200) as message, coalesce(t.started_at, t.created_at) as at
      from marketing_task t
      cross join lateral (select left(case :dimension::text
             when 'type' then t.type when 'model' then t.model_used when 'client' then coalesce(t.client_key, '')
             when 'campaign' then coalesce(nullif(t.campaign_id, 0)::text, '') else t.agent_class end, 120) as key) g
     where t.status = 'failed' and coalesce(t.started_at, t.created_at) >= :from::timestamptz
       and coalesce(t.started_at, t.created_at) < :until::timestamptz
       and (:only::text is null or g.key = :only::text)
     order by coalesce(t.started_at, t.created_at) desc, t.uuid desc limit :newest::bigint
), pairs as (
    select n.grouped, n.message, count(*) as n, max(n.at) as last,
           sum(count(*)) over (partition by n.message) as of_message
      from newest n group by 1, 2
), ranked as (
    select p.*, row_number() over (partition by p.grouped order by p.n desc, p.last desc, p.message) as of_group,
           dense_rank() over (order by p.of_message desc, p.message) as place
      from pairs p
)
select r.grouped, r.message, r.n, r.last, (select count(*) from newest)
  from ranked r where r.place <= :most::bigint or r.of_group = 1
 order by r.n desc, r.last desc, r.message, r.grouped
