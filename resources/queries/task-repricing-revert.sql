-- History is valued as charged again.
update task_repricings
   set status = 'reverted', reverted_at = clock_timestamp(), reverted_by = :actor::text
 where repricing_id = :id::bigint and status = 'applied'
