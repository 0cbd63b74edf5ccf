-- When a niche was last targeted in a region, at any time, archived campaigns included.
select max(coalesce(started_at, created_at))
  from (select niche, region, status, started_at, created_at from campaigns
        union all
        select niche, region, status, started_at, created_at from campaigns_archive) c
 where lower(niche) = lower(:niche::text)
   and (:region::text = '' or region = '' or lower(region) = lower(:wanted_region::text))
   and status <> 'draft'
