-- How to drop and how to recreate the foreign keys, other constraints with an index, and indexes of
-- the named tables. In the order in which they can be dropped; the reverse recreates them.
with loaded as (
    select to_regclass(name) as oid from unnest(:tables::text[]) as name
), definitions as (
    select case c.contype when 'f' then 1 else 2 end as rank,
           c.conname::text as name,
           format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop_sql,
           format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                  pg_get_constraintdef(c.oid)) as create_sql
    from pg_constraint c
    where (c.contype = 'f' and (c.conrelid in (select oid from loaded) or c.confrelid in (select oid from loaded)))
       or (c.contype in ('p', 'u', 'x') and c.conrelid in (select oid from loaded))
    union all
    select 3, i.indexrelid::regclass::text, format('drop index %s', i.indexrelid::regclass),
           pg_get_indexdef(i.indexrelid)
    from pg_index i
    where i.indrelid in (select oid from loaded)
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
)
select name, drop_sql, create_sql from definitions order by rank, name
