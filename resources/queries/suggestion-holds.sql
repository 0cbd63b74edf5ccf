-- All that consoles have open now.
select suggestion_id, held_by, holder, held_since, held_until
  from validation_queue
 where held_until > now()
 order by suggestion_id
