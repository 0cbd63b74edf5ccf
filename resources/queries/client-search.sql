-- Clients whose name or key contains a text.
select client_key, case when name = '' then client_key else name end, status
  from clients
 where position(lower(:text::text) in lower(name || ' ' || client_key)) > 0
 order by status = 'ended', lower(case when name = '' then client_key else name end), client_key
 limit :limit::bigint
