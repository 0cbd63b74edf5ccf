-- How many suggestions stand where, and what an operator has decided today. Open ones have partial
-- indexes of their own; of those that are over only so many are counted, however many there are.
-- What was taken back was not decided.
select (select count(*) from suggestions where status = 'pending'),
       (select count(*) from suggestions where status = 'postponed'),
       (select count(*) from suggestions where status = 'approved'),
       (select count(*) from suggestions where status = 'executing'),
       (select count(*) from (select from suggestions where status = 'refused'
                               limit :most::bigint) r),
       (select count(*) from (select from suggestions
                               where status in ('expired', 'executed', 'failed', 'rolled_back')
                               limit :most::bigint) e),
       t.decided, t.median
  from (select count(*) as decided,
               percentile_cont(0.5) within group (order by d.open_ms)::bigint as median
          from decisions d
         where d.decided_by = :operator::text and d.decided_at >= :since::timestamptz
           and d.decision in ('approve', 'refuse', 'postpone')
           and not exists (select from decisions u
                            where u.suggestion_id = d.suggestion_id
                              and u.suggestion_version > d.suggestion_version
                              and u.undoes = d.decision_id)) t
