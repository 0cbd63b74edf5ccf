-- The last day a client has figures of, up to today.
select max(date) from spend_history where client_key = :client_key::text and date <= :today::date
