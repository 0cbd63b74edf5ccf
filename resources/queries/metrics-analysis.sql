-- What the rules look at: of each entity of the named clients, the sums of its last 7 days up to the
-- client's own as-of and of the 7 before. First of all the benchmarks of 7-day ROI: of each client
-- and entity type, of each entity type, of everything (kinds 0 to 2; entities are kind 3). Figures
-- are read once, for both. `wanted` are the clients whose entities are asked for; one entity may be
-- named. Sums are exact, and their quotients the same doubles as PeriodFigures::roi().
with days as (
    select t.client_key, t.as_of, t.wanted
    from unnest(:clients::text[], :as_ofs::date[], :wanted::boolean[]) as t (client_key, as_of, wanted)
), sums as materialized (
    select d.client_key, d.wanted, e.*
    from days d cross join lateral (
        select m.entity_type, m.entity_id,
               count(*) filter (where m.date > d.as_of - 7) as last_days,
               sum(m.spend) filter (where m.date > d.as_of - 7) as last_spend,
               sum(m.revenue) filter (where m.date > d.as_of - 7) as last_revenue,
               sum(m.impressions) filter (where m.date > d.as_of - 7) as last_impressions,
               sum(m.clicks) filter (where m.date > d.as_of - 7) as last_clicks,
               sum(m.leads) filter (where m.date > d.as_of - 7) as last_leads,
               sum(m.conversions) filter (where m.date > d.as_of - 7) as last_conversions,
               count(*) filter (where m.date <= d.as_of - 7) as before_days,
               sum(m.spend) filter (where m.date <= d.as_of - 7) as before_spend,
               sum(m.revenue) filter (where m.date <= d.as_of - 7) as before_revenue,
               sum(m.impressions) filter (where m.date <= d.as_of - 7) as before_impressions,
               sum(m.clicks) filter (where m.date <= d.as_of - 7) as before_clicks,
               sum(m.leads) filter (where m.date <= d.as_of - 7) as before_leads,
               sum(m.conversions) filter (where m.date <= d.as_of - 7) as before_conversions
        from performance_metrics m
        where m.client_key = d.client_key and m.date between d.as_of - 13 and d.as_of
        group by m.entity_type, m.entity_id) e
), roi as materialized (
    select s.client_key, s.entity_type,
           s.last_revenue::double precision / s.last_spend::double precision as roi
    from sums s where s.last_spend > 0
), benchmarks as (
    select 0 as kind, r.client_key, r.entity_type, count(*) as n,
           percentile_cont(array[0.25, 0.5, 0.75, 0.9]) within group (order by r.roi) as p
    from roi r group by r.client_key, r.entity_type
    union all
    select 1, '', r.entity_type, count(*),
           percentile_cont(array[0.25, 0.5, 0.75, 0.9]) within group (order by r.roi)
    from roi r group by r.entity_type
    union all
    select 2, '', '', count(*), percentile_cont(array[0.25, 0.5, 0.75, 0.9]) within group (order by r.roi)
    from roi r having count(*) > 0
)
select * from (
select 3 as kind, s.client_key, s.entity_type, s.entity_id,
       s.last_days, s.last_spend::double precision, s.last_revenue::double precision,
       s.last_impressions::bigint, s.last_clicks::bigint, s.last_leads::bigint, s.last_conversions::bigint,
       s.before_days, s.before_spend::double precision, s.before_revenue::double precision,
       s.before_impressions::bigint, s.before_clicks::bigint, s.before_leads::bigint, s.before_conversions::bigint,
       a.daily_budget::double precision, a.status,
       null::double precision as p25, null::double precision as p50, null::double precision as p75,
       null::double precision as p90
from sums s
left join ads_library a using (client_key, entity_type, entity_id)
where s.wanted and (:entity_type::text is null or s.entity_type = :entity_type::text)
  and (:entity_id::text is null or s.entity_id = :entity_id::text)
union all
select b.kind, b.client_key, b.entity_type, '', b.n, null, null, null, null, null, null, null, null, null,
       null, null, null, null, null, null, b.p[1], b.p[2], b.p[3], b.p[4]
from benchmarks b
) as found
order by kind, client_key collate "C", entity_type collate "C", entity_id collate "C"
