-- Clocks of campaigns that send, counted anew just before: starts the one of those that send
-- without a beginning, asks for a relaunch where none was sent for 10 min (isInterrupted), and
-- forgets the request once something was sent after it. Whoever relaunches listens to the channel.
with due as materialized (
    select c.campaign_id, c.started_at, c.relaunch_requested_at, l.last_sent,
           case when c.status = 'sending' then coalesce(c.started_at, f.first_sent, :now::timestamptz)
                else c.started_at end as next_started_at,
           c.status = 'sending' and c.pending_count > 0
           and coalesce(l.last_sent, c.started_at, :now::timestamptz)
               <= :now::timestamptz - interval '10 minutes'
           and (c.relaunch_requested_at is null or l.last_sent > c.relaunch_requested_at)
               as is_interrupted
      from campaigns c
      cross join lateral (select max(m.sent_at) as last_sent from messages m
                           where m.campaign_id = c.campaign_id) l
      cross join lateral (select min(m.sent_at) as first_sent from messages m
                           where m.campaign_id = c.campaign_id) f
     where c.campaign_id = any(:campaign_ids::bigint[]) and c.settled_at is null
),
wanted as materialized (
    select d.*,
           case when d.is_interrupted then :now::timestamptz
                when d.last_sent > d.relaunch_requested_at then null
                else d.relaunch_requested_at end as next_requested_at
      from due d
),
changed as (
    update campaigns c
       set started_at = w.next_started_at, relaunch_requested_at = w.next_requested_at
      from wanted w
     where c.campaign_id = w.campaign_id
       and (c.started_at, c.relaunch_requested_at)
           is not distinct from (w.started_at, w.relaunch_requested_at)
       and (w.next_started_at, w.next_requested_at)
           is distinct from (w.started_at, w.relaunch_requested_at)
    returning c.campaign_id
)
select w.campaign_id, w.is_interrupted, w.started_at, w.next_started_at, w.relaunch_requested_at,
       w.next_requested_at,
       (extract(epoch from :now::timestamptz - coalesce(w.last_sent, w.next_started_at)) / 60)::bigint
           as idle_minutes,
       case when w.is_interrupted
            then pg_notify('regie_relaunch', w.campaign_id::text)::text end as told
  from wanted w
  join changed ch on ch.campaign_id = w.campaign_id
 order by w.campaign_id
