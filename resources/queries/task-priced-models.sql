-- Models that tasks name, and whether the list has a price of them.
select m.key, m.tasks, exists (select from model_prices p where p.model_used = m.key)
  from (select key, sum(task_count) as tasks from task_days where dimension = 'model' group by key) m
 order by m.tasks desc, m.key
