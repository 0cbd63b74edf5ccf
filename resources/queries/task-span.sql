-- Where statistics of tasks begin and end.
select min(hour), max(hour) + interval '1 hour' from task_hours where dimension = 'model'
