-- In use, or no longer. No row when it is so already.
update funnels
   set status = :status::text
 where client_key = :client_key::text and funnel_id = :id::bigint and status <> :status::text
returning name
