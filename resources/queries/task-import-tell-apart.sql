-- Each of them its own uuid.
update task_import_rows r
   set uuid = t.uuid
  from unnest(:places::bigint[], :uuids::uuid[]) as t (place, uuid)
 where r.place = t.place
