-- Approved suggestions that may be carried out, those that wait longest first.
select s.suggestion_id, s.type, c.execution_mode, coalesce(c.connector_name, ''), c.client_key, c.name
  from suggestions s
  join clients c on c.client_key = s.client_key
 where s.status = 'approved' and c.execution_mode <> 'off' and c.status = 'active'
 order by s.updated_at, s.suggestion_id
