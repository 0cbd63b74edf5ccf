-- Forgets a mapping.
delete from import_mappings where kind = :kind::text and name = :name::text
