-- Pending suggestions past their end expire, except those that somebody has open just now.
with held as (
    select suggestion_id
      from suggestions s
     where s.status = 'pending' and s.expires_at <= :now::timestamptz
       and not exists (select from validation_queue v
                        where v.suggestion_id = s.suggestion_id and v.held_until > now())
     order by s.suggestion_id
       for update of s skip locked
),
moved as (
    update suggestions s
       set status = 'expired', version = s.version + 1, ended_at = now(), updated_at = now()
      from held h
     where s.suggestion_id = h.suggestion_id
    returning s.*
)
insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status, decided_by,
                       origin, client_key, entity_type, entity_id, type, priority, roi_band)
select suggestion_id, version, 'expire', 'pending', 'expired', :actor::text, :origin::text,
       client_key, entity_type, entity_id, type, priority, roi_band
  from moved
 order by suggestion_id
