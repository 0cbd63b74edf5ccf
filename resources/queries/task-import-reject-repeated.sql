-- Of rows that tell of the same task, the latest counts; %1 is its line.
update task_import_rows r
   set reason = replace(:sentence::text, '%1', last.line::text)
  from (select distinct on (uuid) uuid, place, line
          from (select uuid, place, line, updated_at, count(*) over (partition by uuid) as n
                  from task_import_rows where reason is null) known
         where n > 1
         order by uuid, updated_at desc nulls last, place desc) last
 where r.reason is null and r.uuid = last.uuid and r.place <> last.place
