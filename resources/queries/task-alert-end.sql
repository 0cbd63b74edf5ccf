-- Ends open alerts of budgets and thresholds, apart from those named "kind object level".
update task_alerts set ended_at = :now::timestamptz
 where kind <> 'stuck' and ended_at is null
   and not kind || ' ' || object || ' ' || level = any(:standing::text[])
