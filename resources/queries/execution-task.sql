-- One execution with all that carrying it out goes by; of a rollback also what was done.
select l.execution_id, l.suggestion_id, l.kind, l.mode, l.action, l.status, coalesce(l.connector_name, ''),
       l.client_key, coalesce(nullif(c.name, ''), c.client_key), c.currency, l.entity_type, l.entity_id,
       coalesce(nullif(s.entity_name, ''), s.entity_id), s.old_value, s.new_value, l.before,
       o.before, o.after, c.execution_mode
  from execution_logs l
  join suggestions s on s.suggestion_id = l.suggestion_id
  join clients c on c.client_key = l.client_key
  left join lateral (
      select e.before, e.after
        from execution_logs e
       where e.suggestion_id = l.suggestion_id and e.kind = 'execute' and e.status = 'done') o
    on l.kind = 'rollback'
 where l.execution_id = :execution_id::bigint
