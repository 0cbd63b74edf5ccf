-- How far an import is, in the transaction of what it wrote.
update task_imports
   set position = coalesce(:position::text, position), read_count = :read::bigint,
       imported_count = :imported::bigint, updated_count = :updated::bigint,
       unchanged_count = :unchanged::bigint, rejected_count = :rejected::bigint
 where import_id = :import::bigint
