-- Messages whose sender died over them: they may be there, and are not sent twice.
update slack_messages
   set status = 'uncertain', updated_at = now()
 where status = 'started' and updated_at <= now() - make_interval(secs => :seconds::double precision)
returning connector_name, channel
