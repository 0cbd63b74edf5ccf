-- One mapping by its name.
select name, columns, options from import_mappings where kind = :kind::text and name = :name::text
