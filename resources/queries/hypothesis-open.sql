-- What is expected of an execution in the 7 days after it, where its client is; nothing where the
-- suggestion predicts nothing.
insert into hypothesis_tracking (suggestion_id, execution_id, client_key, entity_type, entity_id, type,
    priority, roi_band, mode, decided_by, metric, before_value, predicted_low, predicted_high,
    window_from, window_until)
select s.suggestion_id, l.execution_id, s.client_key, s.entity_type, s.entity_id, s.type, s.priority,
       s.roi_band, l.mode,
       coalesce((select d.decided_by from decisions d
                  where d.suggestion_id = s.suggestion_id and d.decision = 'approve'
                  order by d.decision_id desc limit 1), ''),
       s.figures ->> 'metric',
       case s.figures ->> 'metric'
           when 'spend' then (s.figures #>> '{last,spend}')::double precision
           when 'roi' then (s.figures #>> '{last,revenue}')::double precision
                           / nullif((s.figures #>> '{last,spend}')::double precision, 0)
           else (s.figures #>> '{last,clicks}')::double precision
                / nullif((s.figures #>> '{last,impressions}')::double precision, 0) end,
       (s.figures ->> 'predicted_low')::double precision,
       (s.figures ->> 'predicted_high')::double precision,
       regie_local_date(now(), c.timezone) + 1, regie_local_date(now(), c.timezone) + 7
  from execution_logs l
  join suggestions s on s.suggestion_id = l.suggestion_id
  join clients c on c.client_key = s.client_key
 where l.execution_id = :execution_id::bigint and s.figures ->> 'metric' in ('roi', 'ctr', 'spend')
   and (s.figures ->> 'predicted_high')::double precision >= (s.figures ->> 'predicted_low')::double precision
