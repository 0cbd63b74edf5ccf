-- Who decided what on the day before, where the channel is.
select d.decided_by, count(*) filter (where d.decision = 'approve'),
       count(*) filter (where d.decision = 'refuse'), count(*) filter (where d.decision = 'postpone')
  from decisions d
  join clients c on c.client_key = d.client_key
 where c.status = 'active' and c.slack_connector = :connector_name::text and c.slack_channel = :channel::text
   and d.decision in ('approve', 'refuse', 'postpone')
   and d.decided_at >= ((:day::date - 1)::timestamp at time zone :timezone::text)
   and d.decided_at < (:day::date::timestamp at time zone :timezone::text)
 group by d.decided_by
 order by count(*) desc, d.decided_by
