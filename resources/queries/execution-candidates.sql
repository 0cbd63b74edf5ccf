-- Approved suggestions that may be carried out, those that wait longest first. Who approved has a
-- moment to take it back.
select s.suggestion_id, s.type, c.execution_mode, coalesce(c.connector_name, ''), c.client_key, c.name
  from suggestions s
  join clients c on c.client_key = s.client_key
 where s.status = 'approved' and c.execution_mode <> 'off' and c.status = 'active'
   and not exists (select from decisions d
                    where d.suggestion_id = s.suggestion_id and d.suggestion_version = s.version
                      and d.decision = 'approve'
                      and d.decided_at > :now::timestamptz - make_interval(secs => :grace::double precision))
 order by s.updated_at, s.suggestion_id
