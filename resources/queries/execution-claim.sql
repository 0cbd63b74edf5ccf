-- One approved suggestion, locked, if the client is still to be served in the same way. Whoever
-- decides about it at this moment comes first. With what budgets were changed by since midnight
-- where the client is.
select s.version, s.type, s.old_value, s.new_value, c.daily_change_cap, c.currency,
       coalesce(nullif(s.entity_name, ''), s.entity_id), coalesce(nullif(c.name, ''), c.client_key),
       (select coalesce(sum(l.budget_change), 0)
          from execution_logs l
         where l.client_key = s.client_key and l.kind = 'execute' and l.mode = 'live'
           and l.status in ('started', 'uncertain', 'done')
           and l.started_at >= date_trunc('day', now() at time zone c.timezone) at time zone c.timezone)
  from suggestions s
  join clients c on c.client_key = s.client_key
 where s.suggestion_id = :suggestion_id::bigint and s.status = 'approved' and c.status = 'active'
   and c.execution_mode = :mode::text and coalesce(c.connector_name, '') = :connector_name::text
   for update of s skip locked
