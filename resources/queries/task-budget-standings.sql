-- Budgets with what was spent in their window.
select b.budget_id, b.scope, b.key, b.basis = 'list', b.window_hours, b.warning_cost, b.limit_cost, b.enabled,
       b.version,
       (select coalesce(sum(case when b.basis = 'list'
                   then regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, p.input_price,
                                        p.output_price, p.cached_price) else h.cost end), 0)
          from task_hours h
          left join model_price_spans p
            on p.model_used = h.model_used and h.hour >= p.from_hour and h.hour < p.until_hour
         where h.dimension = case b.scope when 'all' then 'model' else b.scope end
           and (b.scope = 'all' or h.key = left(b.key, 120))
           and h.hour > :now::timestamptz - (b.window_hours + 1) * interval '1 hour'
           and h.hour <= :now::timestamptz)
  from task_budgets b order by b.scope, b.key, b.budget_id
