-- How many clients of sample data there are: of this key, and of the same with a number behind it.
select count(*) from clients c
where c.client_key = :client_key::text
   or (c.client_key like :client_key::text || '-%' and substr(c.client_key, length(:client_key::text) + 2) ~ '^[0-9]+$')
