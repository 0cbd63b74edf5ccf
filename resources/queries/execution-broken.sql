-- Executions whose end nobody knows: of a holder that died, or sent without an answer. They are
-- left alone until whatever is on its way must have arrived.
select execution_id
  from execution_logs
 where status in ('started', 'uncertain')
   and (kind = 'execute' or before is not null)
   and coalesce(finished_at, started_at) <= now() - make_interval(secs => :seconds::double precision)
 order by execution_id
