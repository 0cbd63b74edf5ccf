-- Takes the lease of one check: nobody else gets it before it expires, and the token tells a former
-- holder that he is one. Whoever is being asked at this moment is skipped, not waited for.
with free as (
    select check_name, case when enabled and next_run_at <= :now::timestamptz then next_run_at end as due_at
      from check_schedule
     where check_name = :check::text
       and (lease_holder is null or lease_expires_at <= :now::timestamptz or lease_holder = :holder::text)
       and (not :only_due::boolean or run_requested_at is not null
            or (enabled and next_run_at <= :now::timestamptz))
       for update skip locked
),
given_up as (
    update check_runs r
       set outcome = 'abandoned', finished_at = :now::timestamptz
      from free f
     where r.check_name = f.check_name and r.outcome = 'running'
    returning r.run_id, r.check_name, r.ran_by
),
told as (
    insert into system_logs (at, level, subject, message, origin, details)
    select :now::timestamptz, 'warning', 'check', 'run abandoned by its holder', g.ran_by,
           jsonb_build_object('check', g.check_name, 'run', g.run_id)
      from given_up g
),
taken as (
    update check_schedule s
       set lease_holder = :holder::text, lease_token = s.lease_token + 1,
           lease_expires_at = :expires::timestamptz
      from free f
     where s.check_name = f.check_name
    returning s.check_name, s.lease_token, f.due_at
)
insert into check_runs (check_name, due_at, started_at, ran_by, lease_token)
select t.check_name, t.due_at, :now::timestamptz, :holder::text, t.lease_token from taken t
returning run_id, lease_token, due_at
