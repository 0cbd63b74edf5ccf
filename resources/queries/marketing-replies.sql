-- Messages and interactions of campaigns that began in a period, by niche, region or both.
select case when :by_niche::boolean then c.niche else '' end, case when :by_region::boolean then c.region else '' end,
       count(*), sum(c.sent_count), sum(c.interaction_count)
  from (select campaign_id, name, niche, region, client_key, status, started_at, created_at, completed_at, settled_at,
               total_count, sent_count, delivered_count, read_count, failed_count, no_interaction_count,
               pending_count, interaction_count, false as is_archived from campaigns
         union all
         select campaign_id, name, niche, region, client_key, status, started_at, created_at, completed_at, settled_at,
               total_count, sent_count, delivered_count, read_count, failed_count, no_interaction_count,
               pending_count, interaction_count, true from campaigns_archive) c
 where coalesce(c.started_at, c.created_at) >= :from::timestamptz
   and coalesce(c.started_at, c.created_at) < :until::timestamptz
 group by 1, 2 order by 4 desc, 1, 2 limit :limit::bigint
