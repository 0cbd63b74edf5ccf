-- Suggestions that could not be carried out on the day before, with the reason.
select coalesce(nullif(c.name, ''), c.client_key), coalesce(nullif(s.entity_name, ''), s.entity_id),
       coalesce(s.failure, ''), count(*) over ()
  from suggestions s
  join clients c on c.client_key = s.client_key
 where c.status = 'active' and c.slack_connector = :connector_name::text and c.slack_channel = :channel::text
   and s.status = 'failed'
   and s.ended_at >= ((:day::date - 1)::timestamp at time zone :timezone::text)
   and s.ended_at < (:day::date::timestamp at time zone :timezone::text)
 order by s.suggestion_id
 limit :most::bigint
