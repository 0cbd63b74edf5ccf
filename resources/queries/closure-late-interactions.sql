-- Settled campaigns that got interactions lately, or since the check last ran, and whose counter does not know them (replyCheck).
select c.campaign_id, 0 as changing, n.interactions
  from campaigns c
  cross join lateral (select count(*) as interactions from interactions i
                       where i.campaign_id = c.campaign_id) n
 where c.campaign_id in (select i.campaign_id from interactions i
                          where i.created_at >= least(
                                :now::timestamptz - interval '25 hours',
                                (select s.last_run_at - interval '1 hour' from check_schedule s
                                  where s.check_name = 'closure_24h')))
   and c.settled_at is not null and c.interaction_count <> n.interactions
 order by c.campaign_id
