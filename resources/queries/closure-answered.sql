-- Gives those back their status who turn out to be answered (isAnswered): the answer was committed
-- while the first statement waited for the row, which saw the database as it was before. The others
-- go to the audit log, one line a campaign: which messages, what they were, and whom they were for.
-- The lists are of one array a campaign, as the first statement answered them.
with lists as (
    select campaign_id, ids, contacts, statuses
      from unnest(:campaign_ids::bigint[], :ids::text[], :contacts::text[], :statuses::text[])
           as t (campaign_id, ids, contacts, statuses)
),
taken as (
    select l.campaign_id, e.id, e.contact_id, e.status
      from lists l
      cross join lateral unnest(l.ids::bigint[], l.contacts::bigint[], l.statuses::text[])
           as e (id, contact_id, status)
),
answered_contacts as materialized (
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
answered as (
    select t.campaign_id, t.id, t.status
      from taken t
     where (t.campaign_id, t.contact_id) in (select campaign_id, contact_id from answered_contacts)
        or (t.campaign_id, t.id) in (select campaign_id, message_id from answered_messages)
),
given_back as (
    update messages m set status = a.status
      from answered a
     where m.campaign_id = a.campaign_id and m.id = a.id and m.status = 'no_interaction'
    returning m.campaign_id, m.id
),
given_back_of as (
    select campaign_id, array_agg(id::text) as ids from given_back group by campaign_id
),
audited as (
    insert into audit_log (at, actor, origin, action, object_type, object_id, old_values, new_values,
                           reason)
    select clock_timestamp(), :actor::text, :origin::text, 'no-interaction', 'campaign',
           l.campaign_id::text,
           jsonb_build_object('messages', jsonb_object(l.ids::text[], l.statuses::text[])
                                          - coalesce(g.ids, '{}')),
           jsonb_build_object('status', 'no_interaction', 'contacts',
                              case when g.ids is null then to_jsonb(l.contacts::bigint[])
                                   else (select jsonb_agg(t.contact_id) from taken t
                                          where t.campaign_id = l.campaign_id
                                            and t.id::text <> all(g.ids)) end),
           :reason::text
      from lists l
      left join given_back_of g on g.campaign_id = l.campaign_id
     where g.ids is null or cardinality(g.ids) < cardinality(l.ids::bigint[])
)
select campaign_id, cardinality(ids) from given_back_of
