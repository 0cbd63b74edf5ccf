-- The end of a run: gives the lease back and says when the check is due again. A request made
-- before the run began is answered by it, unless the run was stopped.
update check_schedule
   set lease_holder = null, lease_expires_at = null,
       last_run_at = coalesce(:last_run_at::timestamptz, last_run_at),
       next_run_at = :next_run_at::timestamptz,
       consecutive_failures = :failures::integer,
       run_requested_at = case when :answers_request::boolean and run_requested_at <= :began::timestamptz
                               then null else run_requested_at end
 where check_name = :check::text and lease_token = :token::bigint
