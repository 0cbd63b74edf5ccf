-- The line of one pattern, made where it is new, held until the end of the transaction: whoever
-- counts next sees what this transaction decided.
insert into decision_patterns (client_key, type, entity_type, priority, roi_band)
values (:client_key::text, :type::text, :entity_type::text, :priority::text, :roi_band::text)
on conflict (client_key, type, entity_type, priority, roi_band) do update set updated_at = clock_timestamp()
