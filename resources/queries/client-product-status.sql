-- Offered, or no longer. No row when it is so already.
update products
   set status = :status::text
 where client_key = :client_key::text and product_id = :id::bigint and status <> :status::text
returning name
