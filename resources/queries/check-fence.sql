-- First statement of each batch: goes on only while the lease is still this run's, and renews it.
-- The row stays locked to the end of the transaction, so nobody can take the lease in between.
update check_schedule
   set lease_expires_at = :expires::timestamptz
 where check_name = :check::text and lease_holder = :holder::text and lease_token = :token::bigint
