-- Holds every pattern until the end of the transaction, in the order in which single ones are taken.
select 1 from decision_patterns p
order by p.client_key collate "C", p.type, p.entity_type collate "C", p.priority, p.roi_band collate "C" for update
