-- The mappings of a kind of file, for a choice.
select name, columns, options from import_mappings where kind = :kind::text order by name
