-- Campaigns whose name, niche or region contains a text, newest first: for the command palette.
select campaign_id, name, niche, region, status, coalesce(started_at, created_at)
  from campaigns
 where (name || ' ' || niche || ' ' || region) ilike :pattern::text
 order by coalesce(started_at, created_at) desc, campaign_id desc
 limit :limit::bigint
