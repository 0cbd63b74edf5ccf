-- Where daily messages go, the day it is there, and what became of today's message so far.
select w.connector_name, w.channel, w.day, w.timezone, w.clients, coalesce(m.status, '')
  from (select c.slack_connector as connector_name, c.slack_channel as channel,
               regie_local_date(:now::timestamptz, min(c.timezone)) as day, min(c.timezone) as timezone,
               count(*) as clients
          from clients c
         where c.status = 'active' and c.slack_connector is not null
         group by c.slack_connector, c.slack_channel) w
  left join slack_messages m
    on m.connector_name = w.connector_name and m.channel = w.channel and m.day = w.day
 order by w.connector_name, w.channel
