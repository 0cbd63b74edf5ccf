-- What a measured outcome teaches the patterns, once.
insert into feedback_loops (hypothesis_id, suggestion_id, client_key, outcome, difference)
values (:hypothesis_id::bigint, :suggestion_id::bigint, :client_key::text, :outcome::text,
        :difference::double precision)
    on conflict do nothing
