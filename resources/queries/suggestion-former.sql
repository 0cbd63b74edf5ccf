-- What became of each proposal when it was made before: whether it is open now, the latest one that
-- was refused or taken back and the latest that ended otherwise (no, one or two lines each), and the
-- entity's name. What waits past its end counts as expired, as it is before an analysis stores.
select c.place,
       coalesce(nullif(a.name, ''), n.entity_name, '') as entity_name,
       exists (select from suggestions o
               where o.client_key = :client_key::text and o.entity_type = c.entity_type
                 and o.entity_id = c.entity_id and o.type = c.type
                 and (o.status in ('postponed', 'approved', 'executing')
                      or o.status = 'pending' and o.expires_at > :now::timestamptz)) as is_open,
       f.status,
       -- A suggestion may have waited for days before it was carried out.
       case when f.status = 'executed'
            then regie_local_date(f.ended_at, (select k.timezone from clients k
                                               where k.client_key = :client_key::text))
            else f.as_of end as day,
       f.figures -> 'last' as last_figures
from unnest(:entity_types::text[], :entity_ids::text[], :types::text[])
     with ordinality as c (entity_type, entity_id, type, place)
left join ads_library a on a.client_key = :client_key::text and a.entity_type = c.entity_type
                       and a.entity_id = c.entity_id
left join lateral (select m.entity_name from performance_metrics m
                   where m.client_key = :client_key::text and m.entity_type = c.entity_type
                     and m.entity_id = c.entity_id and m.date <= :as_of::date and m.entity_name <> ''
                   order by m.date desc limit 1) n on true
left join lateral (
    select distinct on (e.status in ('refused', 'rolled_back')) e.status, e.as_of,
           e.ended_at, e.figures
    from (select s.suggestion_id, s.status, s.as_of, s.figures, s.ended_at from suggestions s
          where s.client_key = :client_key::text and s.entity_type = c.entity_type
            and s.entity_id = c.entity_id and s.type = c.type and s.ended_at is not null
          union all
          select s.suggestion_id, 'expired', s.as_of, s.figures, s.expires_at from suggestions s
          where s.client_key = :client_key::text and s.entity_type = c.entity_type
            and s.entity_id = c.entity_id and s.type = c.type and s.status = 'pending'
            and s.expires_at <= :now::timestamptz
          union all
          select s.suggestion_id, s.status, s.as_of, s.figures, s.ended_at from suggestions_archive s
          where s.client_key = :client_key::text and s.entity_type = c.entity_type
            and s.entity_id = c.entity_id and s.type = c.type) e
    order by e.status in ('refused', 'rolled_back'), e.ended_at desc, e.suggestion_id desc) f on true
order by c.place
