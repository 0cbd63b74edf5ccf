-- What ads of a client run in, with the figures of the 7 days up to a day. Entities that only have
-- figures are among them: the library may not know them yet.
select coalesce(a.entity_type, f.entity_type), coalesce(a.entity_id, f.entity_id),
       coalesce(nullif(a.name, ''), f.name, ''), coalesce(a.status, 'unknown'), a.daily_budget,
       f.revenue / nullif(f.spend, 0), coalesce(f.spend, 0)
  from (select entity_type, entity_id, name, status, daily_budget
          from ads_library
         where client_key = :client_key::text) a
  full join (select m.entity_type, m.entity_id, max(m.entity_name) as name, sum(m.spend) as spend,
                    sum(m.revenue) as revenue
               from performance_metrics m
              where m.client_key = :client_key::text and m.date > :until::date - 7 and m.date <= :until::date
              group by m.entity_type, m.entity_id) f
    on f.entity_type = a.entity_type and f.entity_id = a.entity_id
 order by coalesce(a.status, 'unknown') <> 'active', coalesce(f.spend, 0) desc, 3, 1, 2
 limit :limit::bigint
