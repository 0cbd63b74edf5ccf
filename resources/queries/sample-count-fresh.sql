-- Whether nothing was counted so far, purged tasks included.
select not exists (select from task_statistics) and not exists (select from task_hours)
   and not exists (select from task_count_changes) and not exists (select from task_counted_apart)
