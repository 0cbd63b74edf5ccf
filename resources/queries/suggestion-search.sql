-- Suggestions whose ad has a text in its name or number, those that wait first.
select s.suggestion_id, s.type, s.status, coalesce(nullif(s.entity_name, ''), s.entity_id),
       coalesce(nullif(c.name, ''), s.client_key), s.change_share
  from suggestions s
  left join clients c on c.client_key = s.client_key
 where s.entity_name ilike :pattern::text or s.entity_id ilike :pattern::text
 order by s.status = 'pending' desc, s.suggestion_id desc
 limit :limit::integer
