-- Campaigns by the step they began in, as they stand now. :steps are beginnings, ascending.
select width_bucket(coalesce(c.started_at, c.created_at), :steps::timestamptz[]) - 1, count(*),
       count(*) filter (where c.status = 'completed'), count(*) filter (where c.status = 'failed'),
       count(*) filter (where c.status not in ('completed', 'failed')), sum(c.sent_count), sum(c.delivered_count),
       sum(c.read_count), sum(c.failed_count - c.no_interaction_count), sum(c.no_interaction_count),
       sum(c.pending_count), sum(c.interaction_count), count(*) filter (where c.is_archived)
  from (select status, started_at, created_at, sent_count, delivered_count, read_count, failed_count,
               no_interaction_count, pending_count, interaction_count, false as is_archived from campaigns
        union all
        select status, started_at, created_at, sent_count, delivered_count, read_count, failed_count,
               no_interaction_count, pending_count, interaction_count, true from campaigns_archive) c
 where coalesce(c.started_at, c.created_at) >= :from::timestamptz
   and coalesce(c.started_at, c.created_at) < :until::timestamptz
 group by 1
