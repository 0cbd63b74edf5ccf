-- What came of decisions since a time, archive included, by type, operator, pattern or client. What
-- was taken back was not decided. Means are of those that have been measured, and only where all of
-- a group were measured by the same figure.
with made as (
    select decision_id, suggestion_id, decision, decided_by, open_ms, client_key, type, entity_type,
           priority, roi_band, undoes, decided_at
      from decisions
     where decided_at >= :since::timestamptz
    union all
    select decision_id, suggestion_id, decision, decided_by, open_ms, client_key, type, entity_type,
           priority, roi_band, undoes, decided_at
      from decisions_archive
     where decided_at >= :since::timestamptz
),
standing as (
    select case :grouping::text
               when 'type' then d.type
               when 'operator' then d.decided_by
               when 'client' then d.client_key
               else concat_ws(' / ', d.type, d.entity_type, d.priority, d.roi_band) end as name,
           d.*
      from made d
     where d.decision in ('approve', 'refuse')
       and (:client::text is null or d.client_key = :client::text)
       and not exists (select from made u where u.undoes = d.decision_id)
),
measured as (
    select d.name, d.decision, d.open_ms, h.status, h.metric,
           case when h.actual_value is not null and h.status in ('confirmed', 'refuted', 'unclear')
                then (h.predicted_low + h.predicted_high) / 2 end as predicted,
           case when h.status in ('confirmed', 'refuted', 'unclear') then h.actual_value end as actual,
           d.decision = 'approve' and exists (
               select from execution_logs e
                where e.suggestion_id = d.suggestion_id and e.kind = 'execute' and e.status = 'done')
               as executed
      from standing d
      left join lateral (
           select status, metric, predicted_low, predicted_high, actual_value
             from hypothesis_tracking
            where suggestion_id = d.suggestion_id and d.decision = 'approve'
            order by hypothesis_id desc
            limit 1) h on true
)
select name, count(*), count(*) filter (where decision = 'approve'), count(*) filter (where executed),
       count(*) filter (where status = 'confirmed'), count(*) filter (where status = 'refuted'),
       count(*) filter (where status = 'unclear'), count(*) filter (where status = 'open'),
       case when min(metric) = max(metric) then min(metric) end,
       case when min(metric) = max(metric) then avg(predicted) end,
       case when min(metric) = max(metric) then avg(actual) end,
       percentile_cont(0.5) within group (order by open_ms)::bigint
  from measured
 group by name
 order by count(*) desc, name
