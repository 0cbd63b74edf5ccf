-- Today's message of a channel begins to be sent: once, or again after it certainly was not.
insert into slack_messages (connector_name, channel, day, status, attempts)
values (:connector_name::text, :channel::text, :day::date, 'started', 1)
    on conflict (connector_name, channel, day) do update
   set status = 'started', attempts = slack_messages.attempts + 1, error = null, updated_at = now()
 where slack_messages.status = 'failed'
returning attempts
