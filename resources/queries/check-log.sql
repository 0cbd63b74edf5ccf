-- A failure of the background work, for the log that the database keeps.
insert into system_logs (at, level, subject, message, origin, details)
values (:at::timestamptz, 'error', 'check', :message::text, :origin::text, :details::jsonb)
