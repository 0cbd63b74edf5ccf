-- The interactions of settled campaigns, counted anew: they change no status any more.
update campaigns c set interaction_count = n.interactions
  from (select c.campaign_id, i.interactions
          from campaigns c
          cross join lateral (select count(*) as interactions from interactions i
                               where i.campaign_id = c.campaign_id) i
         where c.campaign_id = any(:campaign_ids::bigint[])) n
 where c.campaign_id = n.campaign_id and c.settled_at is not null
   and c.interaction_count <> n.interactions
