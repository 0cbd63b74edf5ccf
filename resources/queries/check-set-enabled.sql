-- Switches a check on or off; the change answers itself, so that nothing is audited for nothing.
update check_schedule
   set enabled = :enabled::boolean
 where check_name = :check::text and enabled <> :enabled::boolean
