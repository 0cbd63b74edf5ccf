-- What the running import does not take, in the order of the source.
select place, line, key, reason, raw from task_import_rows where reason is not null order by place
