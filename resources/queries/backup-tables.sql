-- Every relation whose rows a backup holds, with its size: what progress is measured against. The
-- third column tells the tables beside Régie's, which the finished backup is checked for.
select c.oid::bigint, c.relname, c.relkind = 'r' and n.nspname = current_schema(), pg_table_size(c.oid)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'm') and c.relpersistence <> 't' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
   and not exists (select from pg_depend d
                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
