-- What was found before acting. From here on it may have been sent: only one holder gets here.
update execution_logs
   set before = :before::jsonb, started_at = now()
 where execution_id = :execution_id::bigint and status = 'started' and before is null
