-- Asks for a run as soon as a console or monitor looks, switched on or not.
update check_schedule
   set run_requested_at = date_trunc('milliseconds', clock_timestamp()), run_requested_by = :actor::text
 where check_name = :check::text
