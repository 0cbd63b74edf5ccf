-- What the checks of tasks have found, for the log that the database keeps.
insert into system_logs (at, level, subject, message, origin)
values (:at::timestamptz, 'warning', 'tasks', :message::text, :origin::text)
