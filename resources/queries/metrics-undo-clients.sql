-- Clients that came with the import and that nothing was made of since.
delete from clients c
 where c.extra ->> 'import_id' = (:import::bigint)::text and c.version = 0 and c.updated_at = c.created_at
   and not exists (select from performance_metrics m where m.client_key = c.client_key)
   and not exists (select from ads_library a where a.client_key = c.client_key)
   and not exists (select from suggestions s where s.client_key = c.client_key)
   and not exists (select from products p where p.client_key = c.client_key)
   and not exists (select from funnels f where f.client_key = c.client_key)
