-- Applied repricings that have part in the days and models of another.
select o.repricing_id
  from task_repricings r join task_repricings o
    on o.status = 'applied' and o.repricing_id <> r.repricing_id
   and o.from_day < r.until_day and r.from_day < o.until_day
   and (o.models = '{}' or r.models = '{}' or o.models && r.models)
 where r.repricing_id = :id::bigint order by 1 limit 1
