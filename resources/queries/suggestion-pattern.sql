-- How often proposals of a kind were approved.
select p.approved_count, p.refused_count, p.lower_bound
from decision_patterns p
where p.client_key = :client_key::text and p.type = :type::text and p.entity_type = :entity_type::text
  and p.priority = :priority::text and p.roi_band = :roi_band::text
