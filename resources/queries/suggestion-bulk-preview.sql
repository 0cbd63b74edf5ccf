-- What one decision on many would change: each with its version now, and whoever else has it open.
select s.suggestion_id, s.version, s.status, s.type, s.client_key, coalesce(nullif(c.name, ''), s.client_key),
       coalesce(c.currency, 'EUR'), coalesce(nullif(s.entity_name, ''), s.entity_id), s.change_share,
       s.old_value, s.new_value, coalesce(v.held_by, '')
  from suggestions s
  left join clients c on c.client_key = s.client_key
  left join validation_queue v on v.suggestion_id = s.suggestion_id and v.held_until > now()
        and v.holder <> :holder::text
 where s.suggestion_id = any(:ids::bigint[])
 order by s.suggestion_id
