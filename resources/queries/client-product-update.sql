-- Another name, price or margin of what a client sells.
update products
   set name = :name::text, price = :price::numeric, margin = :margin::numeric
 where client_key = :client_key::text and product_id = :id::bigint and status = 'active'
returning product_id
