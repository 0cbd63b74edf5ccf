-- First messages without reply become no_interaction (isOverdue), all of these campaigns at once.
-- One row a campaign with what was there before. The sets of who answered are gathered first, and
-- "not in" hashes them whatever the planner estimates: a search for each message costs several times
-- as much. A message that another program changes meanwhile has another place then, and is left to
-- the next check.
with answered_contacts as materialized (
    select campaign_id, contact_id from interactions
     where campaign_id = any(:campaign_ids::bigint[]) and interaction_type in ('reply', 'reaction')
       and contact_id is not null
    union all
    select campaign_id, contact_id from messages
     where campaign_id = any(:campaign_ids::bigint[]) and message_type = 'message_2'
       and contact_id is not null
),
answered_messages as materialized (
    select campaign_id, message_id from interactions
     where campaign_id = any(:campaign_ids::bigint[]) and interaction_type in ('reply', 'reaction')
       and message_id is not null
),
taken as (
    select m.ctid as place, m.campaign_id, m.id, m.status
      from messages m
     where m.campaign_id = any(array(
               select campaign_id from campaigns
                where campaign_id = any(:campaign_ids::bigint[]) and settled_at is null
                  and status <> 'draft'))
       and m.message_type = 'message_1' and m.status in ('sent', 'delivered', 'read')
       and m.sent_at <= :sent_until::timestamptz
       and (m.contact_id is null
            or (m.campaign_id, m.contact_id) not in (select campaign_id, contact_id
                                                       from answered_contacts))
       and (m.campaign_id, m.id) not in (select campaign_id, message_id from answered_messages)
     order by m.campaign_id, m.id
),
changed as (
    update messages m set status = 'no_interaction'
      from taken t
     where m.ctid = t.place and m.campaign_id = t.campaign_id and m.id = t.id
    returning m.campaign_id, m.id, m.contact_id, t.status
)
select campaign_id, count(*) as changed, array_agg(id)::text as ids,
       array_agg(contact_id)::text as contacts, array_agg(status)::text as statuses
  from changed
 group by campaign_id
 order by campaign_id
