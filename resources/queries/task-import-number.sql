-- Rows without uuid that are like others of the file: the how manieth each is, in the order of the file.
update task_import_rows r
   set occurrence = numbered.n
  from (select place, row_number() over (partition by uuid order by place) as n
          from task_import_rows where is_made_up and reason is null) numbered
 where numbered.n > 1 and r.place = numbered.place
