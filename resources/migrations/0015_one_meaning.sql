-- One meaning for each figure of model calls: charts, rows, prices and what a click opens agree.

-- --- when a task is of ---------------------------------------------------------------------------

-- Charts count a task when it started, or was made while it has not. Rows are found by the same time.
-- First what locks most: a program that has read a task and writes the next would wait in a circle.
set local maintenance_work_mem = '512MB';
drop index marketing_task_failed;
create index marketing_task_by_began on marketing_task (coalesce(started_at, created_at), uuid);
create index marketing_task_failed on marketing_task (coalesce(started_at, created_at), uuid) where status = 'failed';
create index campaigns_by_began on campaigns (coalesce(started_at, created_at), campaign_id);

-- --- what it costs by list -----------------------------------------------------------------------

-- Exact to the last digit, so that parts add up to what they are parts of: a product, no quotient.
create or replace function regie_list_cost(tokens_input numeric, tokens_output numeric, tokens_cached numeric,
                                           input_price numeric, output_price numeric, cached_price numeric)
    returns numeric language sql immutable parallel safe
    return (greatest(tokens_input - tokens_cached, 0) * input_price + tokens_cached * cached_price
            + tokens_output * output_price) * 0.000001;

-- Cached tokens are part of the input. Some programs leave them out of it: such a task is counted
-- with as much input as was cached, so that many together cost by list what they cost one by one.
create or replace function regie_task_figures(
    started_at timestamptz, created_at timestamptz, agent_class text, type text, model_used text,
    status text, client_key text, campaign_id bigint, tokens_input bigint, tokens_output bigint,
    tokens_total bigint, tokens_cached bigint, cost numeric, duration_ms bigint, retry_count integer)
    returns task_figures language sql immutable parallel safe
    return row(
        date_bin('1 hour'::interval, coalesce(started_at, created_at), '2000-01-01 00:00:00+00'::timestamptz),
        left(agent_class, 120), left(type, 120), left(model_used, 120), status,
        left(coalesce(client_key, ''), 120), coalesce(campaign_id, 0),
        least(greatest(tokens_input, tokens_cached), 1000000000000), least(tokens_output, 1000000000000),
        least(tokens_total, 1000000000000), least(tokens_cached, 1000000000000),
        coalesce(nullif(cost, 'NaN'::numeric), 0),
        case when duration_ms > 1000000000000 then 1000000000000 else duration_ms end,
        regie_duration_bucket(case when duration_ms > 1000000000000 then 1000000000000 else duration_ms end),
        retry_count)::task_figures;

-- Whose figures are others now is counted anew, as if a program had changed it.
reindex index marketing_task_recounted;

-- How many rows a time leaves is known of an expression only once it was looked at.
do $$
begin
    if exists (select from marketing_task) then
        analyze marketing_task;
    end if;
    if exists (select from campaigns) then
        analyze campaigns;
    end if;
end
$$;
