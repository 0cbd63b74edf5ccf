-- Whom budgets and thresholds may be about: what tasks name, those with most tasks first, and every client.
select dimension, key from (
    select dimension, key, sum(task_count) as tasks,
           row_number() over (partition by dimension order by sum(task_count) desc, key) as place
      from task_days where dimension in ('agent', 'type', 'model', 'client') and key <> '' group by dimension, key
    union all
    select 'client', c.client_key, 0, 1 from clients c
     where not exists (select from task_days d where d.dimension = 'client' and d.key = left(c.client_key, 120))
) k where place <= 500 order by dimension, tasks desc, key
