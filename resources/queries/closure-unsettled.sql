-- Campaigns of the 24 h check (concernsReplyCheck), each with how many messages may change and how
-- many it has, to make batches of. The index on what awaits a reply counts the former.
select c.campaign_id,
       (select count(*) from messages m
         where m.campaign_id = c.campaign_id and m.message_type = 'message_1'
           and m.status in ('sent', 'delivered', 'read')
           and m.sent_at <= :now::timestamptz - interval '24 hours') as waiting,
       c.total_count
  from campaigns c
 where c.settled_at is null and c.status in ('sending', 'paused', 'completed', 'failed')
 order by c.campaign_id
