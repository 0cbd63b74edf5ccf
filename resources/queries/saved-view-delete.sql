-- Forgets a view; only its owner may.
delete from saved_views where view_id = :view_id::bigint and owner = :owner::text
