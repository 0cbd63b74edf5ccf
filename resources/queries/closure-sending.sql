-- Campaigns of the check for interrupted ones (concernsInterruptedCheck): those that send, and
-- those that were over and have pending messages again.
select c.campaign_id, 0 as changing, c.total_count
  from campaigns c
 where c.settled_at is null
   and (c.status = 'sending'
        or c.status in ('completed', 'failed')
           and exists (select from messages m
                        where m.campaign_id = c.campaign_id and m.status = 'pending'))
 order by c.campaign_id
