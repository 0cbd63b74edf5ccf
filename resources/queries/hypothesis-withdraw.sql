-- What was taken back proves nothing any more.
update hypothesis_tracking
   set status = 'withdrawn', evaluated_at = now(), note = :note::text
 where suggestion_id = :suggestion_id::bigint and status = 'open'
