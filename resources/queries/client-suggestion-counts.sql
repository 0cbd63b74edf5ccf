-- Suggestions of a client that wait for a decision, and for their execution.
select count(*) filter (where status = 'pending'), count(*) filter (where status in ('approved', 'executing'))
  from suggestions
 where client_key = :client_key::text and status in ('pending', 'approved', 'executing')
