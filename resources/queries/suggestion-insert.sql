-- Stores the proposals of one client as pending suggestions with their place in the queue, except
-- where the same one is open.
insert into suggestions (client_key, entity_type, entity_id, entity_name, type, priority, confidence,
                         roi_band, old_value, new_value, change_share, figures, as_of, chance, queue_rank,
                         analysis_id, expires_at, created_at, updated_at)
select :client_key::text, r.entity_type, r.entity_id, r.entity_name, r.type, r.priority, r.confidence,
       r.roi_band, r.old_value, r.new_value, r.change_share, r.figures, :as_of::date, k.chance,
       regie_queue_rank(r.priority, k.chance), :analysis_id::bigint,
       :now::timestamptz + make_interval(days => :expire_days::int), :now::timestamptz, :now::timestamptz
from jsonb_to_recordset(:rows::jsonb) as r (entity_type text, entity_id text, entity_name text, type text,
                                            priority text, confidence int, roi_band text, old_value numeric,
                                            new_value numeric, change_share numeric, figures jsonb)
left join decision_patterns p
       on p.client_key = :client_key::text and p.type = r.type and p.entity_type = r.entity_type
      and p.priority = r.priority and p.roi_band = r.roi_band and p.approved_count + p.refused_count > 0
left join (select t.type, regie_wilson_lower(sum(t.approved_count)::bigint,
                                             sum(t.approved_count + t.refused_count)::bigint) as bound
           from decision_patterns t where t.client_key = :client_key::text
           group by t.type having sum(t.approved_count + t.refused_count) > 0) t on t.type = r.type
cross join lateral (select coalesce(p.lower_bound, t.bound) as chance) k
on conflict (client_key, entity_type, entity_id, type)
    where status in ('pending', 'postponed', 'approved', 'executing') do nothing
