-- A pattern as it was counted.
insert into winning_patterns (client_key, type, entity_type, priority, roi_band, confirmed_count,
                              refuted_count, unclear_count, mean_difference, lower_bound, updated_at)
values (:client_key::text, :type::text, :entity_type::text, :priority::text, :roi_band::text,
        :confirmed::bigint, :refuted::bigint, :unclear::bigint, :mean_difference::double precision,
        :lower_bound::double precision, :now::timestamptz)
    on conflict (client_key, type, entity_type, priority, roi_band) do update
   set confirmed_count = excluded.confirmed_count, refuted_count = excluded.refuted_count,
       unclear_count = excluded.unclear_count, mean_difference = excluded.mean_difference,
       lower_bound = excluded.lower_bound, updated_at = excluded.updated_at
