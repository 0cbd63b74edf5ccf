-- Hypotheses whose window has passed where their client is, with what was measured in it. Of a
-- spend the client's days with figures count: what was paused has none of its own.
select h.hypothesis_id, h.suggestion_id, h.client_key, h.type, h.entity_type, h.priority, h.roi_band,
       h.mode, h.metric, h.predicted_low, h.predicted_high, h.window_until - h.window_from + 1,
       regie_local_date(:now::timestamptz, c.timezone) - h.window_until, c.min_days,
       coalesce(d.days, m.days), m.spend, m.revenue, m.impressions, m.clicks,
       coalesce(nullif(c.name, ''), c.client_key), coalesce(nullif(m.entity_name, ''), h.entity_id)
  from hypothesis_tracking h
  join clients c on c.client_key = h.client_key
 cross join lateral (
       select count(*) as days, coalesce(sum(p.spend), 0) as spend, coalesce(sum(p.revenue), 0) as revenue,
              coalesce(sum(p.impressions), 0)::bigint as impressions, coalesce(sum(p.clicks), 0)::bigint as clicks,
              max(p.entity_name) as entity_name
         from performance_metrics p
        where p.client_key = h.client_key and p.entity_type = h.entity_type and p.entity_id = h.entity_id
          and p.date between h.window_from and h.window_until) m
  left join lateral (
       select count(distinct p.date) as days
         from performance_metrics p
        where p.client_key = h.client_key and p.date between h.window_from and h.window_until) d
    on h.metric = 'spend'
 where h.status = 'open' and h.window_until < regie_local_date(:now::timestamptz, c.timezone)
 order by h.hypothesis_id
