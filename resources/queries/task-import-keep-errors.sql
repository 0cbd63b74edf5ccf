-- What was not taken, and why.
insert into task_import_errors (import_id, line, key, reason, raw)
select :import::bigint, line, key, reason, left(raw, 100000)
  from task_import_rows
 where reason is not null and place >= :from::bigint and place < :until::bigint
on conflict (import_id, line) do nothing
