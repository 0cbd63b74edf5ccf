-- All clients with their thresholds, by name.
select client_key, name, status, currency, timezone, roi_target, min_spend, pause_share, refresh_drop,
       min_days, min_impressions, min_sample, scale_step, return_change, expire_days, monthly_budget,
       execution_mode, connector_name, daily_change_cap, slack_connector, slack_channel, version
  from clients
 order by name, client_key
