-- Gives free what a console held before it opens another; those that ran out long ago are tidied
-- away. By itself, so that two consoles that swap suggestions do not wait for each other.
delete from validation_queue
 where suggestion_id <> :suggestion_id::bigint
   and (holder = :holder::text or held_until < now() - interval '1 hour')
