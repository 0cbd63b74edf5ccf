-- What was carried out on the day before, where the channel is; a row for each kind and outcome.
select l.kind, case when l.action = 'notice' then 'notice' else l.mode end, l.status, count(*)
  from execution_logs l
  join clients c on c.client_key = l.client_key
 where c.status = 'active' and c.slack_connector = :connector_name::text and c.slack_channel = :channel::text
   and l.status in ('done', 'refused', 'uncertain')
   and l.finished_at >= ((:day::date - 1)::timestamp at time zone :timezone::text)
   and l.finished_at < (:day::date::timestamp at time zone :timezone::text)
 group by 1, 2, 3
 order by 1, 2, 3
