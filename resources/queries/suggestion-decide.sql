-- Moves these suggestions where they still stand as they were seen, writes the decision of each and
-- its line of audit, and gives them free. Rows are locked in order of their numbers. What comes back
-- to the queue after its time is given three days to be looked at.
with wanted as (
    select w.suggestion_id, w.version, nullif(w.undoes, 0) as undoes
      from unnest(:ids::bigint[], :versions::bigint[], :undoes::bigint[])
           as w (suggestion_id, version, undoes)
),
held as (
    select s.suggestion_id, s.status as from_status, w.undoes
      from suggestions s
      join wanted w on w.suggestion_id = s.suggestion_id
     where s.suggestion_id = any(:ids::bigint[]) and s.version = w.version
       and s.status = any(:from_statuses::text[])
     order by s.suggestion_id
       for update of s
),
moved as (
    update suggestions s
       set status = :to_status::text, version = s.version + 1, updated_at = now(),
           postponed_until = :postponed_until::timestamptz,
           ended_at = case when :to_status::text = 'refused' then now() end,
           expires_at = case when :to_status::text = 'pending'
                                  and s.expires_at < now() + interval '3 days'
                             then now() + interval '3 days' else s.expires_at end
      from held h
     where s.suggestion_id = h.suggestion_id
    returning s.*, h.from_status, h.undoes
),
told as (
    insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status,
                           decided_by, origin, decided_at, reason_code, reason_words, postponed_until,
                           undoes, open_ms, client_key, entity_type, entity_id, type, priority,
                           roi_band)
    select m.suggestion_id, m.version, :decision::text, m.from_status, m.status, :actor::text,
           :origin::text, now(), :reason_code::text, :reason_words::text, m.postponed_until, m.undoes,
           :open_ms::bigint, m.client_key, m.entity_type, m.entity_id, m.type, m.priority, m.roi_band
      from moved m
     order by m.suggestion_id
    returning *
),
audited as (
    insert into audit_log (at, actor, origin, action, object_type, object_id, old_values, new_values,
                           reason)
    select clock_timestamp(), :actor::text, :origin::text, 'suggestion-' || t.decision, 'suggestion',
           t.suggestion_id::text, jsonb_build_object('status', t.from_status),
           jsonb_strip_nulls(jsonb_build_object(
               'status', t.to_status, 'decision', t.decision_id, 'undoes', t.undoes,
               'reason', t.reason_code, 'postponed_until', t.postponed_until)),
           nullif(t.reason_words, '')
      from told t
     order by t.suggestion_id
),
freed as (
    delete from validation_queue v using told t where v.suggestion_id = t.suggestion_id
)
select t.suggestion_id, t.decision_id, t.suggestion_version, t.to_status, t.decided_at from told t
