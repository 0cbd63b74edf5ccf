-- Something more that a client sells.
insert into products (client_key, name, price, margin)
values (:client_key::text, :name::text, :price::numeric, :margin::numeric)
returning product_id
