-- Who last changed a client, and when; without a name when another program did.
select coalesce((select a.actor from audit_log a
                  where a.object_type = 'client' and a.object_id = c.client_key
                    and a.at > c.updated_at - interval '5 seconds'
                  order by a.at desc limit 1), '') as actor,
       c.updated_at
  from clients c
 where c.client_key = :client_key::text
