-- From now on history is valued by it.
update task_repricings
   set status = 'applied', applied_at = clock_timestamp(), applied_by = :actor::text, reverted_at = null,
       reverted_by = null, charged_cost = :charged::numeric, list_cost = :list::numeric
 where repricing_id = :id::bigint and status <> 'applied'
