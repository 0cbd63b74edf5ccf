-- Sums over tasks by step and group: the :most groups with the largest :measure by themselves, the
-- others as one. Groups are keys of the dimension, or the models of one key (:only). Days and hours,
-- each of a step, make up the period: of a day that is not all of its step, hours count back.
with by_price as (
    select h.step, h.sign, case :by::text when 'key' then h.key when 'model' then h.model_used else '' end as key,
           p.input_price, p.output_price, p.cached_price,
           a.input_price as applied_input, a.output_price as applied_output, a.cached_price as applied_cached,
           sum(h.task_count) as tasks, sum(h.pending_count) as pending, sum(h.processing_count) as processing,
           sum(h.completed_count) as completed, sum(h.failed_count) as failed, sum(h.retry_count) as retries,
           sum(h.tokens_input) as tokens_input, sum(h.tokens_output) as tokens_output,
           sum(h.tokens_total) as tokens_total, sum(h.tokens_cached) as tokens_cached, sum(h.cost) as cost,
           sum(h.duration_ms_sum) as duration_ms
      from (select d.step, 1 as sign, t.day as hour, t.key, t.model_used, t.task_count, t.pending_count,
                   t.processing_count, t.completed_count, t.failed_count, t.retry_count, t.tokens_input,
                   t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms_sum
              from unnest(:days::timestamptz[], :day_steps::integer[]) d (at, step)
              join task_days t on t.dimension = :dimension::text and t.day = d.at
               and (:only::text is null or t.key = :only::text)
            union all
            select d.step, d.sign, t.hour, t.key, t.model_used, t.task_count, t.pending_count,
                   t.processing_count, t.completed_count, t.failed_count, t.retry_count, t.tokens_input,
                   t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms_sum
              from unnest(:hours::timestamptz[], :hour_steps::integer[], :hour_signs::integer[]) d (at, step, sign)
              join task_hours t on t.dimension = :dimension::text and t.hour = d.at
               and (:only::text is null or t.key = :only::text)) h
      left join model_price_spans p
        on p.model_used = h.model_used and h.hour >= p.from_hour and h.hour < p.until_hour
      left join task_applied_prices a
        on a.model_used = h.model_used and h.hour >= a.from_hour and h.hour < a.until_hour
     group by 1, 2, 3, 4, 5, 6, 7, 8, 9
), groups as materialized (
    select step, key, sum(sign * tasks) as tasks, sum(sign * pending) as pending, sum(sign * processing) as processing,
           sum(sign * completed) as completed, sum(sign * failed) as failed, sum(sign * retries) as retries,
           sum(sign * tokens_input) as tokens_input, sum(sign * tokens_output) as tokens_output,
           sum(sign * tokens_total) as tokens_total, sum(sign * tokens_cached) as tokens_cached, sum(sign * cost) as cost,
           coalesce(sum(sign * regie_list_cost(tokens_input, tokens_output, tokens_cached, input_price, output_price,
                                        cached_price)), 0) as list_cost,
           sum(sign * coalesce(regie_list_cost(tokens_input, tokens_output, tokens_cached, applied_input, applied_output,
                                        applied_cached), cost)) as valued_cost,
           coalesce(sum(sign * tasks) filter (where input_price is null), 0) as unpriced,
           sum(sign * duration_ms) as duration_ms
      from by_price group by 1, 2 having sum(sign * tasks) <> 0
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
