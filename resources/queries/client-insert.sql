-- Makes a client; no row when there is one of that key.
insert into clients (client_key, name, status, currency, timezone, roi_target, min_spend, pause_share,
                     refresh_drop, min_days, min_impressions, min_sample, scale_step, return_change,
                     expire_days, monthly_budget, execution_mode, connector_name, daily_change_cap,
                     slack_connector, slack_channel, version)
values (:client_key::text, :name::text, :status::text, :currency::text, :timezone::text,
        :roi_target::numeric, :min_spend::numeric, :pause_share::numeric, :refresh_drop::numeric,
        :min_days::integer, :min_impressions::bigint, :min_sample::integer, :scale_step::numeric,
        :return_change::numeric, :expire_days::integer, :monthly_budget::numeric,
        :execution_mode::text, :connector_name::text, :daily_change_cap::numeric,
        :slack_connector::text, :slack_channel::text, 1)
on conflict (client_key) do nothing
