-- Gives the suggestions that wait (all, or of one client and type) their chance and their place in
-- the queue: by decisions of exactly their kind, else of their client and type, else none. One that
-- somebody else is just deciding is passed over: nobody waits for the order of a queue. Nor is one
-- written anew whose chance moved by less than the tolerance.
with chances as (
    select s.suggestion_id, coalesce(p.lower_bound, t.bound) as chance
    from suggestions s
    left join decision_patterns p
           on p.client_key = s.client_key and p.type = s.type and p.entity_type = s.entity_type
          and p.priority = s.priority and p.roi_band = s.roi_band and p.approved_count + p.refused_count > 0
    left join (select d.client_key, d.type,
                      regie_wilson_lower(sum(d.approved_count)::bigint,
                                         sum(d.approved_count + d.refused_count)::bigint) as bound
               from decision_patterns d group by d.client_key, d.type
               having sum(d.approved_count + d.refused_count) > 0) t
           on t.client_key = s.client_key and t.type = s.type
    where s.status in ('pending', 'postponed')
      and (:client_key::text is null or s.client_key = :client_key::text)
      and (:type::text is null or s.type = :type::text)
), moved as (
    select s.suggestion_id, c.chance
    from suggestions s join chances c using (suggestion_id)
    where s.status in ('pending', 'postponed')
      and ((s.chance is null) <> (c.chance is null)
           or abs(s.queue_rank - regie_queue_rank(s.priority, c.chance)) > :tolerance::double precision)
    order by s.suggestion_id for update of s skip locked
)
update suggestions s
set chance = m.chance, queue_rank = regie_queue_rank(s.priority, m.chance)
from moved m where s.suggestion_id = m.suggestion_id
