-- What clients spent and got back by days, and what their model calls cost by hours of a period.
with spent as (
    select client_key, sum(spend) as spend, sum(revenue) as revenue, sum(leads) as leads, sum(conversions) as conversions
      from spend_history where date >= :first::date and date <= :last::date group by 1
), calls as (
    select h.key as client_key,
           sum(coalesce(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, a.input_price,
                                        a.output_price, a.cached_price), h.cost)) as cost
      from (select day as hour, key, model_used, tokens_input, tokens_output, tokens_cached, cost
              from task_days where dimension = 'client' and day = any(:days::timestamptz[])
            union all
            select hour, key, model_used, tokens_input, tokens_output, tokens_cached, cost
              from task_hours where dimension = 'client' and hour = any(:hours::timestamptz[])) h
      left join task_applied_prices a
        on a.model_used = h.model_used and h.hour >= a.from_hour and h.hour < a.until_hour
     where h.key <> ''
     group by 1
)
select coalesce(s.client_key, t.client_key), coalesce(nullif(c.name, ''), s.client_key, t.client_key),
       coalesce(c.currency, ''), coalesce(s.spend, 0), coalesce(s.revenue, 0), coalesce(s.leads, 0),
       coalesce(s.conversions, 0), coalesce(t.cost, 0)
  from spent s full join calls t on t.client_key = s.client_key
  left join clients c on c.client_key = coalesce(s.client_key, t.client_key)
 order by 4 desc, 8 desc, 1
