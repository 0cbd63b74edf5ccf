-- The ways of a client's customers, without those no longer in use.
select funnel_id, name, steps
  from funnels
 where client_key = :client_key::text and status = 'active'
 order by name, funnel_id
