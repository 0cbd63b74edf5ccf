-- Ended tasks of a rolling window, and how many of them failed.
select coalesce(sum(completed_count), 0), coalesce(sum(failed_count), 0)
  from task_hours
 where dimension = :dimension::text and (:key::text is null or key = left(:key::text, 120))
   and hour > :now::timestamptz - (:window_hours::integer + 1) * interval '1 hour' and hour <= :now::timestamptz
