-- Campaigns of the 48 h check (isLimitPassed), each with its pending messages and its size; of
-- those given, where some are.
select c.campaign_id,
       (select count(*) from messages m
         where m.campaign_id = c.campaign_id and m.status = 'pending') as pending,
       c.total_count
  from campaigns c
 where c.settled_at is null and c.status = 'sending' and c.closure_vetoed_at is null
   and coalesce(c.close_limit_at, c.started_at + interval '48 hours') <= :now::timestamptz
   and (:campaign_ids::bigint[] is null or c.campaign_id = any(:campaign_ids::bigint[]))
 order by c.campaign_id
