-- Counts the decisions of every kind anew, as suggestion-pattern-count does for one.
with moves as (
    select d.suggestion_id, d.suggestion_version, d.decision, d.client_key, d.type, d.entity_type,
           d.priority, d.roi_band from decisions d
    union all
    select d.suggestion_id, d.suggestion_version, d.decision, d.client_key, d.type, d.entity_type,
           d.priority, d.roi_band from decisions_archive d
), last as (
    select distinct on (m.suggestion_id) m.* from moves m
    order by m.suggestion_id, m.suggestion_version desc
), counted as (
    select l.client_key, l.type, l.entity_type, l.priority, l.roi_band,
           count(*) filter (where l.decision = 'approve') as approved,
           count(*) filter (where l.decision = 'refuse') as refused
    from last l group by l.client_key, l.type, l.entity_type, l.priority, l.roi_band
    union all
    select p.client_key, p.type, p.entity_type, p.priority, p.roi_band, 0, 0 from decision_patterns p
), summed as (
    select c.client_key, c.type, c.entity_type, c.priority, c.roi_band,
           sum(c.approved)::bigint as approved, sum(c.refused)::bigint as refused
    from counted c group by c.client_key, c.type, c.entity_type, c.priority, c.roi_band
)
insert into decision_patterns as p (client_key, type, entity_type, priority, roi_band, approved_count,
                                    refused_count, lower_bound, updated_at)
select s.client_key, s.type, s.entity_type, s.priority, s.roi_band, s.approved, s.refused,
       regie_wilson_lower(s.approved, s.approved + s.refused), clock_timestamp()
from summed s
order by s.client_key, s.type, s.entity_type, s.priority, s.roi_band
on conflict (client_key, type, entity_type, priority, roi_band) do update
set approved_count = excluded.approved_count, refused_count = excluded.refused_count,
    lower_bound = excluded.lower_bound, updated_at = excluded.updated_at
where (p.approved_count, p.refused_count) is distinct from (excluded.approved_count, excluded.refused_count)
