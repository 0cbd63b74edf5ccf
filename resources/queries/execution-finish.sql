-- What came of an execution. A dry run found nothing out beforehand: its before is what was assumed.
update execution_logs
   set status = :status::text, before = coalesce(before, :before::jsonb), after = :after::jsonb,
       response = :response::jsonb, failure = :failure::text, finished_at = now()
 where execution_id = :execution_id::bigint and status in ('started', 'uncertain')
