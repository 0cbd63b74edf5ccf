-- How many campaigns, ad sets and ads of a client there are, and how many of them run.
select entity_type, count(*) filter (where status = 'active'), count(*)
  from ads_library
 where client_key = :client_key::text
 group by entity_type
 order by array_position(array['campaign', 'adset', 'ad'], entity_type)
