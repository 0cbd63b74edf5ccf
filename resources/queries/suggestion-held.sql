-- Who has a suggestion open.
select suggestion_id, held_by, holder, held_since, held_until
  from validation_queue
 where suggestion_id = :suggestion_id::bigint and held_until > now()
