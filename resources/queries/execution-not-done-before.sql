-- How often an execution of a suggestion turned out not to have been done.
select count(*)
  from execution_logs
 where suggestion_id = :suggestion_id::bigint and response ->> 'settled' = 'not_done'
