-- Counts the decisions of one kind anew. Only a suggestion's last decision counts, wherever it is
-- kept: one that was taken back, or had something else follow, does not.
with made as (
    select d.suggestion_id, d.suggestion_version, d.decision from decisions d
    where d.client_key = :client_key::text and d.type = :type::text and d.entity_type = :entity_type::text
      and d.priority = :priority::text and d.roi_band = :roi_band::text and d.decision in ('approve', 'refuse')
    union all
    select d.suggestion_id, d.suggestion_version, d.decision from decisions_archive d
    where d.client_key = :client_key::text and d.type = :type::text and d.entity_type = :entity_type::text
      and d.priority = :priority::text and d.roi_band = :roi_band::text and d.decision in ('approve', 'refuse')
), counted as (
    select count(*) filter (where m.decision = 'approve') as approved,
           count(*) filter (where m.decision = 'refuse') as refused
    from made m
    where not exists (select from decisions l where l.suggestion_id = m.suggestion_id
                         and l.suggestion_version > m.suggestion_version)
      and not exists (select from decisions_archive l where l.suggestion_id = m.suggestion_id
                         and l.suggestion_version > m.suggestion_version)
)
update decision_patterns p
set approved_count = c.approved, refused_count = c.refused,
    lower_bound = regie_wilson_lower(c.approved, c.approved + c.refused), updated_at = clock_timestamp()
from counted c
where p.client_key = :client_key::text and p.type = :type::text and p.entity_type = :entity_type::text
  and p.priority = :priority::text and p.roi_band = :roi_band::text
