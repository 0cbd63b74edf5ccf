-- Bytes of a table with its indexes, and its rows as last estimated (below 1: never).
select pg_total_relation_size(oid), reltuples::bigint from pg_class where oid = to_regclass(:table::text)
