-- Messages that left and replies to campaigns that began in a period, by niche, region or both. What
-- got no answer in time has left as well: it stands among the failed in the campaign's counters.
with chosen as materialized (
    select c.campaign_id, c.niche, c.region, c.sent, c.is_archived
      from (select campaign_id, niche, region, started_at, created_at, sent_count + no_interaction_count as sent,
                   false as is_archived from campaigns
            union all
            select campaign_id, niche, region, started_at, created_at, sent_count + no_interaction_count,
                   true from campaigns_archive) c
     where coalesce(c.started_at, c.created_at) >= :from::timestamptz
       and coalesce(c.started_at, c.created_at) < :until::timestamptz
), answered as (
    select i.campaign_id, count(*) as replies
      from interactions i join chosen c on c.campaign_id = i.campaign_id and not c.is_archived
     where i.interaction_type = 'reply' group by 1
    union all
    select i.campaign_id, count(*)
      from interactions_archive i join chosen c on c.campaign_id = i.campaign_id and c.is_archived
     where i.interaction_type = 'reply' group by 1
)
select case when :by_niche::boolean then c.niche else '' end, case when :by_region::boolean then c.region else '' end,
       count(*), sum(c.sent), coalesce(sum(r.replies), 0), count(*) filter (where c.is_archived)
  from chosen c left join answered r on r.campaign_id = c.campaign_id
 group by 1, 2 order by 4 desc, 1, 2 limit :limit::bigint
