-- All that an operator looks at to decide one suggestion, live or archived, in one answer: lists are
-- JSON. The days are a range of one entity's key; what was decided is read newest first from both
-- tables, without what was taken back.
with chosen as (
    select suggestion_id, version, client_key, entity_type, entity_id, entity_name, type, status,
           priority, roi_band, confidence, old_value, new_value, change_share, chance, figures, as_of,
           created_at, updated_at, postponed_until, expires_at, ended_at, failure
      from suggestions where suggestion_id = :suggestion_id::bigint
    union all
    select suggestion_id, version, client_key, entity_type, entity_id, entity_name, type, status,
           priority, roi_band, confidence, old_value, new_value, change_share, chance, figures, as_of,
           created_at, updated_at, postponed_until, expires_at, ended_at, failure
      from suggestions_archive where suggestion_id = :suggestion_id::bigint
    limit 1
)
select to_jsonb(s), coalesce(c.name, ''), coalesce(c.currency, 'EUR'),
       coalesce(p.approved_count, 0), coalesce(p.refused_count, 0), coalesce(p.lower_bound, 0),
       v.held_by, v.holder, v.held_since, v.held_until,
       coalesce(l.decision_id, 0), days.list, others.list, past.list, executions.list
  from chosen s
  left join clients c on c.client_key = s.client_key
  left join decision_patterns p
         on p.client_key = s.client_key and p.type = s.type and p.entity_type = s.entity_type
        and p.priority = s.priority and p.roi_band = s.roi_band
  left join validation_queue v on v.suggestion_id = s.suggestion_id and v.held_until > now()
  left join lateral (
       select case when d.to_status = s.status and d.decision in ('approve', 'refuse', 'postpone')
                   then d.decision_id end as decision_id
         from decisions d
        where d.suggestion_id = s.suggestion_id
        order by d.suggestion_version desc
        limit 1) l on true
 cross join lateral (
       select coalesce(jsonb_agg(to_jsonb(m) order by m.date), '[]') as list
         from (select date, spend, revenue, impressions, clicks, leads, conversions
                 from performance_metrics
                where client_key = s.client_key and entity_type = s.entity_type
                  and entity_id = s.entity_id and date between s.as_of - 13 and s.as_of) m) days
 cross join lateral (
       select coalesce(jsonb_agg(to_jsonb(o) order by o.suggestion_id), '[]') as list
         from suggestions o
        where o.client_key = s.client_key and o.entity_type = s.entity_type
          and o.entity_id = s.entity_id and o.suggestion_id <> s.suggestion_id
          and o.status in ('pending', 'postponed', 'approved', 'executing')) others
 cross join lateral (
       select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object(
                  'change_share', (select k.change_share
                                     from (select change_share from suggestions
                                            where suggestion_id = t.suggestion_id
                                           union all
                                           select change_share from suggestions_archive
                                            where suggestion_id = t.suggestion_id) k
                                    limit 1))
                  || coalesce((select jsonb_build_object(
                                          'outcome', h.status, 'metric', h.metric,
                                          'predicted_low', h.predicted_low,
                                          'predicted_high', h.predicted_high,
                                          'actual', h.actual_value)
                                 from hypothesis_tracking h
                                where h.suggestion_id = t.suggestion_id and t.decision = 'approve'
                                order by h.hypothesis_id desc
                                limit 1), '{}')
                  order by t.decision_id desc), '[]') as list
         from (select b.* from (
                   (select d.decision_id, d.suggestion_id, d.type, d.decision, d.decided_by,
                           d.reason_code, d.reason_words, d.decided_at
                      from decisions d
                     where d.client_key = s.client_key and d.entity_type = s.entity_type
                       and d.entity_id = s.entity_id
                       and d.decision in ('approve', 'refuse', 'postpone')
                       and not exists (select from decisions u
                                        where u.suggestion_id = d.suggestion_id
                                          and u.undoes = d.decision_id)
                     order by d.decision_id desc limit 20)
                   union all
                   (select d.decision_id, d.suggestion_id, d.type, d.decision, d.decided_by,
                           d.reason_code, d.reason_words, d.decided_at
                      from decisions_archive d
                     where d.client_key = s.client_key and d.entity_type = s.entity_type
                       and d.entity_id = s.entity_id
                       and d.decision in ('approve', 'refuse', 'postpone')
                       and not exists (select from decisions_archive u
                                        where u.suggestion_id = d.suggestion_id
                                          and u.undoes = d.decision_id)
                       and not exists (select from decisions u
                                        where u.suggestion_id = d.suggestion_id
                                          and u.undoes = d.decision_id)
                     order by d.decision_id desc limit 20)) b
                order by b.decision_id desc
                limit 20) t) past
 cross join lateral (
       select coalesce(jsonb_agg(to_jsonb(e) order by e.execution_id desc), '[]') as list
         from (select execution_id, kind, mode, status, failure, started_at, finished_at, before, after
                 from execution_logs
                where suggestion_id = s.suggestion_id
                order by execution_id desc
                limit 50) e) executions
