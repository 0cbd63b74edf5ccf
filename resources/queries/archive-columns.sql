-- The columns of a table, in order, and which of them it computes itself. No row: no such table.
select attname, attgenerated <> ''
  from pg_attribute
 where attrelid = to_regclass(:table::text) and attnum > 0 and not attisdropped
 order by attnum
