-- Repricings, the newest first, or one of them.
select repricing_id, status, from_day, until_day, array_to_json(models)::text, charged_cost, list_cost, note,
       created_by, applied_by, reverted_by, created_at, applied_at, reverted_at
  from task_repricings where :id::bigint is null or repricing_id = :id::bigint
 order by created_at desc, repricing_id desc
