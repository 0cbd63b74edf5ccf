-- Postponed suggestions whose time has come wait for a decision again; the time they were put aside
-- does not count against them.
with held as (
    select suggestion_id
      from suggestions
     where status = 'postponed' and postponed_until <= :now::timestamptz
     order by suggestion_id
       for update skip locked
),
moved as (
    update suggestions s
       set status = 'pending', version = s.version + 1, postponed_until = null, updated_at = now(),
           expires_at = case when s.expires_at < :now::timestamptz + interval '3 days'
                             then :now::timestamptz + interval '3 days' else s.expires_at end
      from held h
     where s.suggestion_id = h.suggestion_id
    returning s.*
)
insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status, decided_by,
                       origin, client_key, entity_type, entity_id, type, priority, roi_band)
select suggestion_id, version, 'resume', 'postponed', 'pending', :actor::text, :origin::text,
       client_key, entity_type, entity_id, type, priority, roi_band
  from moved
 order by suggestion_id
