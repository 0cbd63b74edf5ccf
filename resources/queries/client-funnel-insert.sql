-- One more way of a client's customers.
insert into funnels (client_key, name, steps)
values (:client_key::text, :name::text, :steps::jsonb)
returning funnel_id
