-- Tasks and cost of all tasks by hour, as valued.
select h.hour, sum(h.task_count), sum(h.failed_count), sum(h.completed_count),
       sum(coalesce(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, a.input_price,
                                    a.output_price, a.cached_price), h.cost))
  from task_hours h
  left join task_applied_prices a
    on a.model_used = h.model_used and h.hour >= a.from_hour and h.hour < a.until_hour
 where h.dimension = 'model' and h.hour >= :from::timestamptz and h.hour < :until::timestamptz
 group by 1 order by 1
