-- The entity as it stands after it was changed.
update ads_library
   set daily_budget = coalesce(:daily_budget::numeric, daily_budget),
       status = coalesce(:status::text, status), updated_at = now()
 where client_key = :client_key::text and entity_type = :entity_type::text and entity_id = :entity_id::text
