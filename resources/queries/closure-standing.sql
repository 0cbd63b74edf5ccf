-- How these campaigns stand at one instant (standingOf), beside what is stored of them: for
-- previews, and to say why a campaign is still open.
select c.campaign_id, c.name, c.status, c.closed_reason, c.started_at, c.completed_at, c.settled_at,
       c.relaunch_requested_at, c.close_limit_at, c.closure_vetoed_at, c.closure_vetoed_by,
       c.closure_veto_reason, c.total_count, c.sent_count, c.delivered_count, c.read_count,
       c.failed_count, c.no_interaction_count, c.pending_count, c.interaction_count,
       m.total, m.sent, m.delivered, m.read, m.failed, m.no_interaction, m.pending, i.interactions,
       u.overdue, u.awaiting, m.first_sent, m.last_sent, m.youngest, u.next_reply, u.last_reply
  from campaigns c
  cross join lateral (
       select count(*) as total,
              count(*) filter (where status in ('sent', 'delivered', 'read')) as sent,
              count(delivered_at) as delivered,
              count(read_at) as read,
              count(*) filter (where status in ('failed', 'no_interaction')) as failed,
              count(*) filter (where status = 'no_interaction') as no_interaction,
              count(*) filter (where status = 'pending') as pending,
              min(sent_at) as first_sent,
              max(sent_at) as last_sent,
              max(sent_at) filter (where message_type = 'message_1'
                                     and sent_at > :now::timestamptz - interval '24 hours') as youngest
         from messages where messages.campaign_id = c.campaign_id) m
  cross join lateral (select count(*) as interactions from interactions
                       where interactions.campaign_id = c.campaign_id) i
  cross join lateral (
       select count(*) filter (where sent_at <= :now::timestamptz - interval '24 hours') as overdue,
              count(*) filter (where sent_at > :now::timestamptz - interval '24 hours') as awaiting,
              min(sent_at) filter (where sent_at > :now::timestamptz - interval '24 hours') as next_reply,
              max(sent_at) filter (where sent_at > :now::timestamptz - interval '24 hours') as last_reply
         from messages_unanswered where messages_unanswered.campaign_id = c.campaign_id) u
 where c.campaign_id = any(:campaign_ids::bigint[])
 order by c.campaign_id
