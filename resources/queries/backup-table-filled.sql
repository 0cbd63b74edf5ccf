-- Whether a table of that name, in whichever schema, has rows as far as the server's statistics and
-- its size on disk tell: a backup's table of contents names it, restoring would replace them.
select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relname = :table::text and c.relkind in ('r', 'p', 'm')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and pg_relation_size(c.oid) > 0)
