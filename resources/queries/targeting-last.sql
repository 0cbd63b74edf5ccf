-- When a niche was last targeted in a region, at any time.
select max(coalesce(started_at, created_at))
  from campaigns
 where lower(niche) = lower(:niche::text)
   and (:region::text = '' or region = '' or lower(region) = lower(:wanted_region::text))
   and status <> 'draft'
