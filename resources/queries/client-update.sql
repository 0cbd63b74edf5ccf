-- Changes a client that is still at the version the operator saw.
update clients
   set name = :name::text, status = :status::text, currency = :currency::text,
       timezone = :timezone::text, roi_target = :roi_target::numeric, min_spend = :min_spend::numeric,
       pause_share = :pause_share::numeric, refresh_drop = :refresh_drop::numeric,
       min_days = :min_days::integer, min_impressions = :min_impressions::bigint,
       min_sample = :min_sample::integer, scale_step = :scale_step::numeric,
       return_change = :return_change::numeric, expire_days = :expire_days::integer,
       monthly_budget = :monthly_budget::numeric, execution_mode = :execution_mode::text,
       connector_name = :connector_name::text, daily_change_cap = :daily_change_cap::numeric,
       slack_connector = :slack_connector::text, slack_channel = :slack_channel::text,
       version = version + 1, updated_at = clock_timestamp()
 where client_key = :client_key::text and version = :version::bigint
