-- An executed suggestion, locked, with what was done: what a rollback takes back.
select s.status, s.client_key, s.entity_type, s.entity_id, l.mode, l.action, l.connector_name,
       l.budget_change, l.before, l.after, c.execution_mode,
       (select count(*) from execution_logs r where r.suggestion_id = s.suggestion_id and r.kind = 'rollback'),
       (select count(*) from execution_logs r where r.suggestion_id = s.suggestion_id and r.kind = 'rollback'
           and r.status in ('started', 'uncertain', 'done'))
  from suggestions s
  join clients c on c.client_key = s.client_key
  left join execution_logs l
    on l.suggestion_id = s.suggestion_id and l.kind = 'execute' and l.status = 'done'
 where s.suggestion_id = :suggestion_id::bigint
   for update of s
