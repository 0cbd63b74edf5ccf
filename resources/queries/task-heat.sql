-- Tasks by hour: of all, or of one key.
select h.hour, sum(h.task_count)
  from task_hours h
 where h.dimension = :dimension::text and (:only::text is null or h.key = :only::text)
   and h.hour >= :from::timestamptz and h.hour < :until::timestamptz
 group by 1
