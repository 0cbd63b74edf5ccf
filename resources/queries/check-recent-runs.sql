-- The latest runs of every check, newest first.
select r.check_name, r.run_id, r.due_at, r.started_at, r.finished_at, r.outcome, r.changed_count,
       r.ran_by, r.details, r.error
  from check_schedule s
 cross join lateral (select * from check_runs r where r.check_name = s.check_name
                      order by r.started_at desc, r.run_id desc limit :limit::bigint) r
 order by r.check_name, r.started_at desc, r.run_id desc
