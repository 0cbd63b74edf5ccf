-- What an operator decides about the 48 h limit of one campaign. All four are written as given.
update campaigns
   set close_limit_at = :close_limit_at::timestamptz, closure_vetoed_at = :vetoed_at::timestamptz,
       closure_vetoed_by = :vetoed_by::text, closure_veto_reason = :veto_reason::text
 where campaign_id = :campaign_id::bigint and settled_at is null
