-- What came of executions, as measured since the channel's last message.
select h.status, count(*)
  from hypothesis_tracking h
  join clients c on c.client_key = h.client_key
 where c.status = 'active' and c.slack_connector = :connector_name::text and c.slack_channel = :channel::text
   and h.mode = 'live' and h.status in ('confirmed', 'refuted', 'unclear')
   and h.evaluated_at > coalesce((select max(m.updated_at) from slack_messages m
                                   where m.connector_name = :connector_name::text
                                     and m.channel = :channel::text and m.status = 'sent'),
                                 :now::timestamptz - interval '24 hours')
   and h.evaluated_at <= :now::timestamptz
 group by h.status
