-- Holds every pattern until the end of the transaction, in the order in which single ones are taken.
select 1 from decision_patterns p
order by p.client_key, p.type, p.entity_type, p.priority, p.roi_band for update
