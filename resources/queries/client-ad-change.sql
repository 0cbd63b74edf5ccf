-- Status and daily budget of an ad entity, by hand: only while it is as the operator saw it.
insert into ads_library as a (client_key, entity_type, entity_id, name, status, daily_budget, updated_at)
values (:client_key::text, :entity_type::text, :entity_id::text, :name::text, :status::text,
        :daily_budget::numeric, clock_timestamp())
on conflict (client_key, entity_type, entity_id) do update
   set status = excluded.status, daily_budget = excluded.daily_budget, updated_at = excluded.updated_at
 where a.status = :status_before::text and a.daily_budget is not distinct from :budget_before::numeric
