-- Which of these roles this server does not know: rights for them cannot be restored.
select name from unnest(:names::text[]) name where not exists (select from pg_roles where rolname = name)
