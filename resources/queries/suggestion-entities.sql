-- What a client has figures of in its last two weeks of figures, most spent first: what can be
-- asked about.
select m.entity_type, m.entity_id, coalesce(max(nullif(m.entity_name, '')), max(nullif(a.name, '')), m.entity_id)
  from performance_metrics m
  left join ads_library a on a.client_key = m.client_key and a.entity_type = m.entity_type
        and a.entity_id = m.entity_id
 where m.client_key = :client::text
   and m.date > (select max(l.date) from performance_metrics l where l.client_key = :client::text) - 14
 group by m.entity_type, m.entity_id
 order by sum(m.spend) desc, m.entity_type, m.entity_id
 limit :limit::integer
