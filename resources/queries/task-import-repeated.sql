-- Of those, some at a time.
select place, uuid, occurrence from task_import_rows
 where occurrence > 1 and place > :after::bigint
 order by place
 limit 10000
