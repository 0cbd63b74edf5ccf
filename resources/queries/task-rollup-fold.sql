-- Takes into the statistics what was counted since the last time. Groups that fall to nothing go.
with taken as materialized (
    delete from task_count_changes returning *
), by_bucket as materialized (
    select hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket as bucket,
           sum(task_count)::bigint as task_count, sum(retry_count)::bigint as retry_count, sum(tokens_input)::bigint as tokens_input,
           sum(tokens_output)::bigint as tokens_output, sum(tokens_total)::bigint as tokens_total, sum(tokens_cached)::bigint as tokens_cached,
           sum(cost) as cost, sum(duration_ms_sum)::bigint as duration_ms_sum
      from taken
     group by hour, agent_class, type, model_used, status, client_key, campaign_id, duration_bucket
    having (sum(task_count), sum(retry_count), sum(tokens_input), sum(tokens_output), sum(tokens_total),
            sum(tokens_cached), sum(cost), sum(duration_ms_sum)) is distinct from (0, 0, 0, 0, 0, 0, 0, 0)
), delta as materialized (
    select hour, agent_class, type, model_used, status, client_key, campaign_id,
           sum(task_count) as task_count, sum(retry_count) as retry_count, sum(tokens_input) as tokens_input,
           sum(tokens_output) as tokens_output, sum(tokens_total) as tokens_total,
           sum(tokens_cached) as tokens_cached, sum(cost) as cost, sum(duration_ms_sum) as duration_ms_sum,
           coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}') as buckets,
           coalesce(array_agg(task_count::bigint order by bucket) filter (where bucket is not null), '{}') as counts
      from by_bucket
     group by hour, agent_class, type, model_used, status, client_key, campaign_id
), gone as (
    delete from task_statistics s using delta d
     where s.hour = d.hour and s.agent_class = d.agent_class and s.type = d.type and s.model_used = d.model_used and s.status = d.status and s.client_key = d.client_key and s.campaign_id = d.campaign_id
       and d.task_count < 0 and s.task_count + d.task_count = 0
    returning s.hour, s.agent_class, s.type, s.model_used, s.status, s.client_key, s.campaign_id
), counted as (
    insert into task_statistics as s (hour, agent_class, type, model_used, status, client_key, campaign_id,
           task_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum,
           duration_buckets, duration_counts)
    select hour, agent_class, type, model_used, status, client_key, campaign_id,
           task_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum, buckets, counts
      from delta d
     where not exists (select from gone g where g.hour = d.hour and g.agent_class = d.agent_class and g.type = d.type and g.model_used = d.model_used and g.status = d.status and g.client_key = d.client_key and g.campaign_id = d.campaign_id)
    on conflict (hour, agent_class, type, model_used, status, client_key, campaign_id) do update
       set task_count = s.task_count + excluded.task_count,
           retry_count = s.retry_count + excluded.retry_count,
           tokens_input = s.tokens_input + excluded.tokens_input,
           tokens_output = s.tokens_output + excluded.tokens_output,
           tokens_total = s.tokens_total + excluded.tokens_total,
           tokens_cached = s.tokens_cached + excluded.tokens_cached,
           cost = s.cost + excluded.cost,
           duration_ms_sum = s.duration_ms_sum + excluded.duration_ms_sum,
           (duration_buckets, duration_counts) = (select m.buckets, m.counts from regie_add_buckets(
               s.duration_buckets, s.duration_counts, excluded.duration_buckets, excluded.duration_counts) m)
), hour_bucket as (
    select v.dimension, b.hour, v.key, v.model_used, b.bucket,
           sum(b.task_count)::bigint as task_count,
           coalesce(sum(b.task_count) filter (where b.status = 'pending'), 0)::bigint as pending_count,
           coalesce(sum(b.task_count) filter (where b.status = 'processing'), 0)::bigint as processing_count,
           coalesce(sum(b.task_count) filter (where b.status = 'completed'), 0)::bigint as completed_count,
           coalesce(sum(b.task_count) filter (where b.status = 'failed'), 0)::bigint as failed_count,
           sum(b.retry_count)::bigint as retry_count, sum(b.tokens_input)::bigint as tokens_input, sum(b.tokens_output)::bigint as tokens_output, sum(b.tokens_total)::bigint as tokens_total, sum(b.tokens_cached)::bigint as tokens_cached, sum(b.cost) as cost, sum(b.duration_ms_sum)::bigint as duration_ms_sum
      from by_bucket b
      cross join lateral (values ('all', '', ''), ('agent', b.agent_class, b.model_used), ('type', b.type, b.model_used),
                                 ('model', b.model_used, b.model_used), ('client', b.client_key, b.model_used),
                                 ('campaign', coalesce(nullif(b.campaign_id, 0)::text, ''), b.model_used)
                         ) v (dimension, key, model_used)
     group by v.dimension, b.hour, v.key, v.model_used, b.bucket
), hour_delta as materialized (
    select dimension, hour, key, model_used,
           sum(task_count) as task_count, sum(pending_count) as pending_count, sum(processing_count) as processing_count, sum(completed_count) as completed_count, sum(failed_count) as failed_count, sum(retry_count) as retry_count, sum(tokens_input) as tokens_input, sum(tokens_output) as tokens_output, sum(tokens_total) as tokens_total, sum(tokens_cached) as tokens_cached, sum(cost) as cost, sum(duration_ms_sum) as duration_ms_sum,
           coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}') as buckets,
           coalesce(array_agg(task_count::bigint order by bucket) filter (where bucket is not null), '{}') as counts
      from hour_bucket
     group by dimension, hour, key, model_used
), hour_gone as (
    delete from task_hours h using hour_delta d
     where h.dimension = d.dimension and h.hour = d.hour and h.key = d.key and h.model_used = d.model_used
       and d.task_count < 0 and h.task_count + d.task_count = 0
    returning h.dimension, h.hour, h.key, h.model_used
), hour_counted as (
    insert into task_hours as h (dimension, hour, key, model_used,
           task_count, pending_count, processing_count, completed_count, failed_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum,
           duration_buckets, duration_counts)
    select dimension, hour, key, model_used,
           task_count, pending_count, processing_count, completed_count, failed_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum, buckets, counts
      from hour_delta d
     where not exists (select from hour_gone g where g.dimension = d.dimension and g.hour = d.hour and g.key = d.key and g.model_used = d.model_used)
    on conflict (dimension, hour, key, model_used) do update
       set task_count = h.task_count + excluded.task_count,
           pending_count = h.pending_count + excluded.pending_count,
           processing_count = h.processing_count + excluded.processing_count,
           completed_count = h.completed_count + excluded.completed_count,
           failed_count = h.failed_count + excluded.failed_count,
           retry_count = h.retry_count + excluded.retry_count,
           tokens_input = h.tokens_input + excluded.tokens_input,
           tokens_output = h.tokens_output + excluded.tokens_output,
           tokens_total = h.tokens_total + excluded.tokens_total,
           tokens_cached = h.tokens_cached + excluded.tokens_cached,
           cost = h.cost + excluded.cost,
           duration_ms_sum = h.duration_ms_sum + excluded.duration_ms_sum,
           (duration_buckets, duration_counts) = (select m.buckets, m.counts from regie_add_buckets(
               h.duration_buckets, h.duration_counts, excluded.duration_buckets, excluded.duration_counts) m)
), day_bucket as (
    select dimension, date_bin('1 day', hour, '2000-01-01 00:00:00+00') as day, key, model_used, bucket,
           sum(task_count)::bigint as task_count, sum(pending_count)::bigint as pending_count, sum(processing_count)::bigint as processing_count, sum(completed_count)::bigint as completed_count, sum(failed_count)::bigint as failed_count, sum(retry_count)::bigint as retry_count, sum(tokens_input)::bigint as tokens_input, sum(tokens_output)::bigint as tokens_output, sum(tokens_total)::bigint as tokens_total, sum(tokens_cached)::bigint as tokens_cached, sum(cost) as cost, sum(duration_ms_sum)::bigint as duration_ms_sum
      from hour_bucket
     group by dimension, date_bin('1 day', hour, '2000-01-01 00:00:00+00'), key, model_used, bucket
), day_delta as materialized (
    select dimension, day, key, model_used,
           sum(task_count) as task_count, sum(pending_count) as pending_count, sum(processing_count) as processing_count, sum(completed_count) as completed_count, sum(failed_count) as failed_count, sum(retry_count) as retry_count, sum(tokens_input) as tokens_input, sum(tokens_output) as tokens_output, sum(tokens_total) as tokens_total, sum(tokens_cached) as tokens_cached, sum(cost) as cost, sum(duration_ms_sum) as duration_ms_sum,
           coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}') as buckets,
           coalesce(array_agg(task_count::bigint order by bucket) filter (where bucket is not null), '{}') as counts
      from day_bucket
     group by dimension, day, key, model_used
), day_gone as (
    delete from task_days t using day_delta d
     where t.dimension = d.dimension and t.day = d.day and t.key = d.key and t.model_used = d.model_used
       and d.task_count < 0 and t.task_count + d.task_count = 0
    returning t.dimension, t.day, t.key, t.model_used
), day_counted as (
    insert into task_days as t (dimension, day, key, model_used,
           task_count, pending_count, processing_count, completed_count, failed_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum,
           duration_buckets, duration_counts)
    select dimension, day, key, model_used,
           task_count, pending_count, processing_count, completed_count, failed_count, retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, duration_ms_sum, buckets, counts
      from day_delta d
     where not exists (select from day_gone g where g.dimension = d.dimension and g.day = d.day and g.key = d.key and g.model_used = d.model_used)
    on conflict (dimension, day, key, model_used) do update
       set task_count = t.task_count + excluded.task_count,
           pending_count = t.pending_count + excluded.pending_count,
           processing_count = t.processing_count + excluded.processing_count,
           completed_count = t.completed_count + excluded.completed_count,
           failed_count = t.failed_count + excluded.failed_count,
           retry_count = t.retry_count + excluded.retry_count,
           tokens_input = t.tokens_input + excluded.tokens_input,
           tokens_output = t.tokens_output + excluded.tokens_output,
           tokens_total = t.tokens_total + excluded.tokens_total,
           tokens_cached = t.tokens_cached + excluded.tokens_cached,
           cost = t.cost + excluded.cost,
           duration_ms_sum = t.duration_ms_sum + excluded.duration_ms_sum,
           (duration_buckets, duration_counts) = (select m.buckets, m.counts from regie_add_buckets(
               t.duration_buckets, t.duration_counts, excluded.duration_buckets, excluded.duration_counts) m)
)
select count(*) from taken
