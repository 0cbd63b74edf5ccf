-- What clients spent a day. A platform reports the same money for a campaign, its ad sets and their
-- ads: of each client and day only the level with the largest spend counts, and of equal ones the
-- finest. Rows that are right already are left alone.
insert into spend_history as h (client_key, date, spend, revenue, leads, conversions, updated_at)
select distinct on (l.client_key, l.date)
       l.client_key, l.date, l.spend, l.revenue, l.leads, l.conversions, clock_timestamp()
  from (
    select m.client_key, m.date, m.entity_type, sum(m.spend) as spend, sum(m.revenue) as revenue,
           sum(m.leads)::bigint as leads, sum(m.conversions)::bigint as conversions
      from performance_metrics m
     where (:client_key::text = '' or m.client_key = :client_key::text)
       and m.date >= coalesce(:from::date, '-infinity'::date) and m.date <= coalesce(:until::date, 'infinity'::date)
     group by m.client_key, m.date, m.entity_type) l
 order by l.client_key, l.date, l.spend desc,
          array_position(array['ad', 'adset', 'campaign'], l.entity_type)
on conflict (client_key, date) do update
   set spend = excluded.spend, revenue = excluded.revenue, leads = excluded.leads,
       conversions = excluded.conversions, updated_at = excluded.updated_at
 where (h.spend, h.revenue, h.leads, h.conversions)
       is distinct from (excluded.spend, excluded.revenue, excluded.leads, excluded.conversions)
