-- Pending messages of these campaigns fail, in the order of their numbers, at most so many after
-- the last one of the former slice. The answer is that of closure-expire-slice. Rows are found again
-- by their place: the index on pending messages would do, if the planner knew how many there are.
with taken as (
    select m.ctid as place, m.campaign_id, m.id
      from messages m
     where m.campaign_id = any(:campaign_ids::bigint[]) and m.status = 'pending'
       and m.id > :after_id::bigint
       and exists (select from campaigns c
                    where c.campaign_id = m.campaign_id and c.settled_at is null
                      and c.status <> 'draft')
     order by m.campaign_id, m.id
     limit :most::bigint
),
changed as (
    update messages m set status = 'failed', error_message = :error_message::text
      from taken t
     where m.ctid = t.place and m.campaign_id = t.campaign_id and m.id = t.id
    returning m.campaign_id, m.id, m.contact_id
),
told as (
    select campaign_id, count(*) as changed, array_agg(id)::text as ids,
           array_agg(contact_id)::text as contacts, array_agg('pending'::text)::text as statuses
      from changed
     group by campaign_id
),
slice as (
    select count(*) as taken, max(id) as last_id from taken
)
select t.campaign_id, t.changed, t.ids, t.contacts, t.statuses, s.taken, '-infinity' as last_at,
       s.last_id
  from slice s
  left join told t on true
