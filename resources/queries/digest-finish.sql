-- What became of a message.
update slack_messages
   set status = :status::text, ts = :ts::text, error = :error::text, updated_at = now()
 where connector_name = :connector_name::text and channel = :channel::text and day = :day::date
   and status = 'started'
