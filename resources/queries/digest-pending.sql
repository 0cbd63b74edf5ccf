-- What waits for a decision, by client of a channel.
select coalesce(nullif(c.name, ''), c.client_key), count(*),
       count(*) filter (where s.priority = 'high'), count(*) filter (where s.priority = 'medium'),
       count(*) filter (where s.priority = 'low')
  from clients c
  join suggestions s on s.client_key = c.client_key and s.status = 'pending'
 where c.status = 'active' and c.slack_connector = :connector_name::text and c.slack_channel = :channel::text
 group by c.client_key, c.name
 order by count(*) filter (where s.priority = 'high') desc, count(*) desc, c.client_key
