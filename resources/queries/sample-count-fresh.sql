-- Whether nothing was counted so far, purged tasks included.
select not exists (select from task_statistics) and not exists (select from task_hours)
