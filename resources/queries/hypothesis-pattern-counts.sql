-- What changes of a kind have brought, of those that were done.
select count(*) filter (where status = 'confirmed'), count(*) filter (where status = 'refuted'),
       count(*) filter (where status = 'unclear'),
       avg(difference) filter (where status in ('confirmed', 'refuted'))
  from hypothesis_tracking
 where client_key = :client_key::text and type = :type::text and entity_type = :entity_type::text
   and priority = :priority::text and roi_band = :roi_band::text and mode = 'live'
