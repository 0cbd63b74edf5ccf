-- Another name or other steps of a client's funnel.
update funnels
   set name = :name::text, steps = :steps::jsonb
 where client_key = :client_key::text and funnel_id = :id::bigint and status = 'active'
returning funnel_id
