-- Counters, status and settlement of these campaigns from their messages: countersOf, nextStatus,
-- isSettled. Writes and answers only what differs; "is_changed" is false where another program
-- changed the status at the same moment, so that it must be counted again. :reason is why they end
-- now, when it is not that everything was processed; :settling is 'no', 'due' or 'now'.
with by_status as materialized (
    select campaign_id, status, count(*) as messages, count(delivered_at) as delivered,
           count(read_at) as read,
           max(sent_at) filter (where message_type = 'message_1') as last_first
      from messages
     where campaign_id = any(:campaign_ids::bigint[])
     group by campaign_id, status
),
by_campaign as (
    select campaign_id, sum(messages)::bigint as total,
           sum(messages) filter (where status in ('sent', 'delivered', 'read'))::bigint as sent,
           sum(messages) filter (where status in ('failed', 'no_interaction'))::bigint as failed,
           sum(messages) filter (where status = 'no_interaction')::bigint as no_interaction,
           sum(messages) filter (where status = 'pending')::bigint as pending,
           sum(delivered)::bigint as delivered, sum(read)::bigint as read,
           max(last_first) as last_first
      from by_status
     group by campaign_id
),
answers as (
    select campaign_id, count(*) as interactions,
           count(*) filter (where interaction_type = 'reply') as replies
      from interactions
     where campaign_id = any(:campaign_ids::bigint[])
     group by campaign_id
),
stored as (
    select c.campaign_id, c.status, c.closed_reason, c.completed_at, c.settled_at, c.total_count,
           c.sent_count, c.success_count, c.delivered_count, c.read_count, c.failed_count,
           c.no_interaction_count, c.pending_count, c.interaction_count,
           coalesce(m.total, 0) as total, coalesce(m.sent, 0) as sent,
           coalesce(m.delivered, 0) as delivered, coalesce(m.read, 0) as read,
           coalesce(m.failed, 0) as failed, coalesce(m.no_interaction, 0) as no_interaction,
           coalesce(m.pending, 0) as pending, coalesce(a.interactions, 0) as interactions,
           coalesce(a.replies, 0) as replies,
           m.last_first > :now::timestamptz - interval '24 hours' is true as is_young
      from campaigns c
      left join by_campaign m on m.campaign_id = c.campaign_id
      left join answers a on a.campaign_id = c.campaign_id
     where c.campaign_id = any(:campaign_ids::bigint[])
       and c.settled_at is null and c.status <> 'draft'
),
counted as (
    select s.*,
           case when total = 0 and (:reason::text is null or status in ('completed', 'failed'))
                    then status
                when pending > 0 then case status when 'paused' then 'paused' else 'sending' end
                when failed > 0 and sent = 0 and no_interaction = 0 then 'failed'
                else 'completed' end as next_status
      from stored s
),
due as materialized (
    select n.*,
           case when next_status = 'sending' then null
                when next_status = 'paused' or n.status in ('completed', 'failed') then completed_at
                else coalesce(completed_at, :now::timestamptz) end as next_completed_at,
           case when next_status = 'sending' then null
                when next_status in ('paused', n.status) then closed_reason
                else coalesce(:reason::text, case next_status when 'failed' then 'all_failed'
                                                              else 'all_processed' end)
                end as next_reason,
           case when next_status not in ('completed', 'failed') or pending > 0 then null
                when :settling::text = 'now' then :now::timestamptz
                when :settling::text = 'due' and not is_young
                     and not exists (select from messages_unanswered u
                                      where u.campaign_id = n.campaign_id
                                        and u.sent_at <= :now::timestamptz - interval '24 hours')
                    then :now::timestamptz end as next_settled_at,
           (total_count, sent_count, success_count, delivered_count, read_count, failed_count,
            no_interaction_count, pending_count, interaction_count)
           is distinct from (total, sent, sent, delivered, read, failed, no_interaction, pending,
                             interactions) as is_miscounted
      from counted n
),
changed as (
    update campaigns c
       set status = d.next_status, closed_reason = d.next_reason,
           completed_at = d.next_completed_at, settled_at = d.next_settled_at,
           total_count = d.total, sent_count = d.sent, success_count = d.sent,
           delivered_count = d.delivered, read_count = d.read, failed_count = d.failed,
           no_interaction_count = d.no_interaction, pending_count = d.pending,
           interaction_count = d.interactions
      from due d
     where c.campaign_id = d.campaign_id and c.status = d.status and c.settled_at is null
       and (d.is_miscounted
            or (d.next_status, d.next_reason, d.next_completed_at, d.next_settled_at)
               is distinct from (d.status, d.closed_reason, d.completed_at, d.settled_at))
    returning c.campaign_id
)
select d.campaign_id, ch.campaign_id is not null as is_changed, d.is_miscounted, d.status,
       d.next_status, d.next_reason, d.next_settled_at is not null as is_settled,
       d.sent + d.no_interaction as sent, d.failed - d.no_interaction as failed, d.pending,
       d.replies
  from due d
  left join changed ch on ch.campaign_id = d.campaign_id
 where d.is_miscounted
    or (d.next_status, d.next_reason, d.next_completed_at, d.next_settled_at)
       is distinct from (d.status, d.closed_reason, d.completed_at, d.settled_at)
 order by d.campaign_id
