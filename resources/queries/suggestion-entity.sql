-- One entity that ads_library, or any figure, knows.
select coalesce(a.status, 'unknown'), a.daily_budget::double precision
from (select 1) one
left join ads_library a on a.client_key = :client_key::text and a.entity_type = :entity_type::text
                       and a.entity_id = :entity_id::text
where a.entity_id is not null
   or exists (select from performance_metrics m where m.client_key = :client_key::text
                 and m.entity_type = :entity_type::text and m.entity_id = :entity_id::text)
