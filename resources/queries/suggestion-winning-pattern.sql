-- What changes of a kind have brought.
select p.confirmed_count, p.refuted_count, p.unclear_count, p.mean_difference, p.lower_bound
from winning_patterns p
where p.client_key = :client_key::text and p.type = :type::text and p.entity_type = :entity_type::text
  and p.priority = :priority::text and p.roi_band = :roi_band::text
