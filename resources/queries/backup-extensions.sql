-- Extensions this database has already: a backup does not make them anew.
select extname from pg_extension
