-- As closure-expire, for a campaign too large for one transaction: its messages in the order of the
-- index, at most so many after the last one of the former slice. The row also tells how many were
-- taken and where the next slice begins.
with taken as (
    select u.campaign_id, u.id, u.status, u.sent_at
      from messages_unanswered u
     where u.campaign_id = (:campaign_ids::bigint[])[1]
       and u.sent_at <= :sent_until::timestamptz
       and (u.sent_at, u.id) > (:after_at::timestamptz, :after_id::bigint)
       and (select c.settled_at is null and c.status <> 'draft' from campaigns c
             where c.campaign_id = (:campaign_ids::bigint[])[1])
     order by u.sent_at, u.id
     limit :most::bigint
),
changed as (
    update messages m set status = 'no_interaction'
      from taken t
     where m.campaign_id = t.campaign_id and m.id = t.id and m.status = t.status
    returning m.campaign_id, m.id, m.contact_id, t.status
),
told as (
    select campaign_id, count(*) as changed, array_agg(id)::text as ids,
           array_agg(contact_id)::text as contacts, array_agg(status)::text as statuses
      from changed
     group by campaign_id
),
slice as (
    select count(*) as taken, max(sent_at) as last_at,
           (array_agg(id order by sent_at desc, id desc))[1] as last_id
      from taken
)
select t.campaign_id, t.changed, t.ids, t.contacts, t.statuses, s.taken, s.last_at::text, s.last_id
  from slice s
  left join told t on true
