-- The views of a page an operator may choose: their own and those shared by others.
select view_id, name, owner, shared, state, updated_at
from saved_views
where page = :page::text and (owner = :owner::text or shared)
order by shared, lower(name), view_id
