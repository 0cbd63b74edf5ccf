-- Whether nobody has set prices, budgets or thresholds yet.
select not exists (select from model_prices) and not exists (select from task_budgets)
   and not exists (select from task_alert_rules)
