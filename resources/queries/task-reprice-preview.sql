-- Charged beside list by agent and month, of tasks whose model has a price then; and, without an
-- agent, how many have none.
with priced as (
    select h.key as agent, date_trunc('month', h.day at time zone 'UTC')::date as month,
           p.input_price, p.output_price, p.cached_price, sum(h.task_count) as tasks, sum(h.cost) as cost,
           sum(h.tokens_input) as tokens_input, sum(h.tokens_output) as tokens_output,
           sum(h.tokens_cached) as tokens_cached
      from task_days h
      left join model_price_spans p
        on p.model_used = h.model_used and h.day >= p.from_hour and h.day < p.until_hour
     where h.dimension = 'agent'
       and h.day >= :from::date::timestamp at time zone 'UTC' and h.day < :until::date::timestamp at time zone 'UTC'
       and (:models::text[] = '{}' or h.model_used = any(:models::text[]))
     group by 1, 2, 3, 4, 5
)
select month, agent, sum(tasks) filter (where input_price is not null), sum(cost) filter (where input_price is not null),
       sum(regie_list_cost(tokens_input, tokens_output, tokens_cached, input_price, output_price, cached_price)),
       coalesce(sum(tasks) filter (where input_price is null), 0)
  from priced group by 1, 2 order by 1, 2
