-- The overview's figures. One count each, so that each is served by its index.
select (select count(*) from suggestions where status = 'pending'),
       (select count(*) from campaigns where status = 'sending'),
       (select count(*) from campaigns where status = 'paused'),
       (select count(*) from campaigns
         where settled_at is null and status in ('sending', 'paused', 'completed', 'failed')),
       (select count(*) from campaigns
         where completed_at >= :since::timestamptz and status = 'completed'),
       (select count(*) from campaigns
         where completed_at >= :since::timestamptz and status = 'failed')
