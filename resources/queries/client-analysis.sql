-- The clients whose figures make benchmarks (those that are active, and the one asked for), with
-- the day each is analysed as of and the thresholds of its rules.
select c.client_key, coalesce(:as_of::date, (select max(m.date) from performance_metrics m
                                             where m.client_key = c.client_key)) as as_of,
       :client_key::text is null or c.client_key = :client_key::text as wanted,
       c.roi_target::double precision, c.min_spend::double precision, c.pause_share::double precision,
       c.refresh_drop::double precision, c.min_days, c.min_impressions, c.min_sample,
       c.scale_step::double precision, c.return_change::double precision, c.expire_days
from clients c
where c.status = 'active' or c.client_key = :client_key::text
order by c.client_key
