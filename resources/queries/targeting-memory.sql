-- Campaigns that targeted a niche in a region since an instant: those that say "no" when an
-- operator asks whether it may be targeted again. A campaign without a region may have been there.
select campaign_id, name, niche, region, status, coalesce(started_at, created_at)
  from campaigns
 where lower(niche) = lower(:niche::text)
   and (:region::text = '' or region = '' or lower(region) = lower(:wanted_region::text))
   and coalesce(started_at, created_at) >= :since::timestamptz
   and status <> 'draft'
 order by coalesce(started_at, created_at) desc, campaign_id desc
 limit 50
