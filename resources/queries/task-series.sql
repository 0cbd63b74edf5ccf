-- Sums over tasks by step and group: the :most groups with the largest :measure by themselves, the
-- others as one. Groups are keys of the dimension, or the models of one key (:only). :steps are the beginnings of the steps, ascending; :days and :hours make up the period.
with by_price as (
    select width_bucket(h.hour, :steps::timestamptz[]) - 1 as step,
           case :by::text when 'key' then h.key when 'model' then h.model_used else '' end as key,
           p.input_price, p.output_price, p.cached_price,
           a.input_price as applied_input, a.output_price as applied_output, a.cached_price as applied_cached,
           sum(h.task_count) as tasks, sum(h.pending_count) as pending, sum(h.processing_count) as processing,
           sum(h.completed_count) as completed, sum(h.failed_count) as failed, sum(h.retry_count) as retries,
           sum(h.tokens_input) as tokens_input, sum(h.tokens_output) as tokens_output,
           sum(h.tokens_total) as tokens_total, sum(h.tokens_cached) as tokens_cached, sum(h.cost) as cost,
           sum(h.duration_ms_sum) as duration_ms
      from (select day as hour, key, model_used, task_count, pending_count, processing_count, completed_count, failed_count, retry_count,
                   tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum
              from task_days where dimension = :dimension::text and day = any(:days::timestamptz[])
               and (:only::text is null or key = :only::text)
            union all
            select hour, key, model_used, task_count, pending_count, processing_count, completed_count, failed_count, retry_count,
                   tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum
              from task_hours where dimension = :dimension::text and hour = any(:hours::timestamptz[])
               and (:only::text is null or key = :only::text)) h
      left join model_price_spans p
        on p.model_used = h.model_used and h.hour >= p.from_hour and h.hour < p.until_hour
      left join task_applied_prices a
        on a.model_used = h.model_used and h.hour >= a.from_hour and h.hour < a.until_hour
     group by 1, 2, 3, 4, 5, 6, 7, 8
), groups as materialized (
    select step, key, sum(tasks) as tasks, sum(pending) as pending, sum(processing) as processing,
           sum(completed) as completed, sum(failed) as failed, sum(retries) as retries,
           sum(tokens_input) as tokens_input, sum(tokens_output) as tokens_output,
           sum(tokens_total) as tokens_total, sum(tokens_cached) as tokens_cached, sum(cost) as cost,
           coalesce(sum(regie_list_cost(tokens_input, tokens_output, tokens_cached, input_price, output_price,
                                        cached_price)), 0) as list_cost,
           sum(coalesce(regie_list_cost(tokens_input, tokens_output, tokens_cached, applied_input, applied_output,
                                        applied_cached), cost)) as valued_cost,
           coalesce(sum(tasks) filter (where input_price is null), 0) as unpriced,
           sum(duration_ms) as duration_ms
      from by_price group by 1, 2
), ranked as (
    select g.key, row_number() over (order by case :measure::text when 'list' then sum(g.list_cost) when 'tokens' then sum(g.tokens_total)
                when 'tasks' then sum(g.tasks) when 'failed' then sum(g.failed) when 'retries' then sum(g.retries)
                else sum(g.cost) end desc,
           sum(g.tasks) desc, g.key) as rank, count(*) over () as groups
      from groups g group by g.key
)
select least(r.rank, :most::bigint + 1) as place, r.rank > :most::bigint as is_others,
       case when r.rank > :most::bigint then '' else r.key end as key,
       max(case when r.rank > :most::bigint then r.groups - :most::bigint else 0 end) as others, g.step,
       sum(g.tasks), sum(g.pending), sum(g.processing), sum(g.completed), sum(g.failed), sum(g.retries),
       sum(g.tokens_input), sum(g.tokens_output), sum(g.tokens_total), sum(g.tokens_cached), sum(g.cost),
       sum(g.list_cost), sum(g.valued_cost), sum(g.unpriced), sum(g.duration_ms)
  from groups g join ranked r on r.key = g.key
 group by 1, 2, 3, 5
 order by 1, 5
