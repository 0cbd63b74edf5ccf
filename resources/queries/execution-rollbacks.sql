-- Rollbacks that were asked for and not begun.
select execution_id
  from execution_logs
 where kind = 'rollback' and status = 'started' and before is null
 order by execution_id
