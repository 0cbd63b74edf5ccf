-- What a client sells, without what it no longer offers.
select product_id, name, price, margin
  from products
 where client_key = :client_key::text and status = 'active'
 order by name, product_id
