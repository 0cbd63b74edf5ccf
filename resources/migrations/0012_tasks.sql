-- Calls of language models: what is counted of each, in which groups, at which prices, against which
-- budgets, and which of them hang. Statistics are exact without a trigger: each row keeps what was
-- counted of it, and is found again by an index as soon as that is no longer what it says.

-- What the statistics hold of a task. Text is clipped, figures are limited to what can be, so that
-- no row that a program may write can stand in the way of counting the others.
create type task_figures as (
    hour timestamptz,
    agent_class text,
    type text,
    model_used text,
    status text,
    client_key text,
    campaign_id bigint,
    tokens_input bigint,
    tokens_output bigint,
    tokens_total bigint,
    tokens_cached bigint,
    cost numeric(18,4),
    duration_ms bigint,
    duration_bucket smallint,
    retry_count bigint
);

-- durationBucket() of models/domain/durationbuckets.h.
create function regie_duration_bucket(duration_ms bigint) returns smallint
    language sql immutable parallel safe
    return case when duration_ms > 0 then floor(8 * ln(duration_ms::double precision) / ln(2::double precision) + 1e-9)::smallint
                when duration_ms = 0 then (-1)::smallint end;

-- Parsed when it is made: it works whatever search path a producer has.
create function regie_task_figures(
    started_at timestamptz, created_at timestamptz, agent_class text, type text, model_used text,
    status text, client_key text, campaign_id bigint, tokens_input bigint, tokens_output bigint,
    tokens_total bigint, tokens_cached bigint, cost numeric, duration_ms bigint, retry_count integer)
    returns task_figures language sql immutable parallel safe
    return row(
        date_bin('1 hour'::interval, coalesce(started_at, created_at), '2000-01-01 00:00:00+00'::timestamptz),
        left(agent_class, 120), left(type, 120), left(model_used, 120), status,
        left(coalesce(client_key, ''), 120), coalesce(campaign_id, 0),
        least(tokens_input, 1000000000000), least(tokens_output, 1000000000000),
        least(tokens_total, 1000000000000), least(tokens_cached, 1000000000000),
        coalesce(nullif(cost, 'NaN'::numeric), 0),
        case when duration_ms > 1000000000000 then 1000000000000 else duration_ms end,
        regie_duration_bucket(case when duration_ms > 1000000000000 then 1000000000000 else duration_ms end),
        retry_count)::task_figures;

alter table marketing_task add column tokens_cached bigint not null default 0;
alter table marketing_task drop constraint marketing_task_figures_not_negative;
alter table marketing_task add constraint marketing_task_figures_not_negative
    check (least(tokens_input, tokens_output, tokens_total, tokens_cached, cost, coalesce(duration_ms, 0), retry_count) >= 0);

-- What was counted of the row; NULL until it was. What is there already is counted here and now, in
-- the one pass over the table that the new column takes anyway.
set local maintenance_work_mem = '512MB';
alter table marketing_task add column counted task_figures generated always as (regie_task_figures(
    started_at, created_at, agent_class, type, model_used, status, client_key, campaign_id, tokens_input,
    tokens_output, tokens_total, tokens_cached, cost, duration_ms, retry_count)) stored;
alter table marketing_task alter column counted drop expression;

-- The rows that have to be counted, and no others.
create index marketing_task_uncounted on marketing_task (created_at)
    where counted is distinct from regie_task_figures(
        started_at, created_at, agent_class, type, model_used, status, client_key, campaign_id, tokens_input,
        tokens_output, tokens_total, tokens_cached, cost, duration_ms, retry_count);

-- --- groups --------------------------------------------------------------------------------------

-- Durations are counted in buckets of 2^(bucket/8) ms: two arrays of one length, buckets ascending.
alter table task_statistics drop column duration_buckets;
alter table task_statistics add column tokens_cached bigint not null default 0;
alter table task_statistics add column retry_count bigint not null default 0;
alter table task_statistics add column duration_buckets smallint[] not null default '{}';
alter table task_statistics add column duration_counts bigint[] not null default '{}';
alter table task_statistics alter column cost type numeric;

-- The same figures by one thing at a time, for charts: dimension is agent, type, model, client or
-- campaign, and the model stands in each row, because prices are by model; all has neither key nor
-- model. The tasks of an hour are in as many rows as there are dimensions.
create table task_hours (
    dimension text not null,
    hour timestamptz not null,
    key text not null default '',
    model_used text not null default '',
    task_count bigint not null default 0,
    pending_count bigint not null default 0,
    processing_count bigint not null default 0,
    completed_count bigint not null default 0,
    failed_count bigint not null default 0,
    retry_count bigint not null default 0,
    tokens_input bigint not null default 0,
    tokens_output bigint not null default 0,
    tokens_total bigint not null default 0,
    tokens_cached bigint not null default 0,
    cost numeric not null default 0,
    duration_ms_sum bigint not null default 0,
    duration_buckets smallint[] not null default '{}',
    duration_counts bigint[] not null default '{}',
    constraint task_hours_pkey primary key (dimension, hour, key, model_used)
);
create index task_hours_by_key on task_hours (dimension, key, hour);

-- The same again by day (UTC), for what spans weeks: a period of any zone is whole days of this and
-- the hours at its edges.
create table task_days (like task_hours including defaults);
alter table task_days rename column hour to day;
alter table task_days add constraint task_days_pkey primary key (dimension, day, key, model_used);
create index task_days_by_key on task_days (dimension, key, day);

-- What was counted and the statistics have not taken in yet: sums by group and bucket, written
-- together with the mark that a row was counted, in any number and order.
create table task_count_changes (
    hour timestamptz not null,
    agent_class text not null,
    type text not null,
    model_used text not null,
    status text not null,
    client_key text not null,
    campaign_id bigint not null,
    duration_bucket smallint,
    task_count bigint not null,
    retry_count numeric not null,
    tokens_input numeric not null,
    tokens_output numeric not null,
    tokens_total numeric not null,
    tokens_cached numeric not null,
    cost numeric not null,
    duration_ms_sum numeric not null
);

-- What was counted of tasks whose rows do not say so: of very many that were counted without
-- touching them, until each is marked; and which tasks were purged, where figures is NULL. One of
-- these that comes back is not counted again.
create table task_counted_apart (
    uuid uuid not null,
    figures task_figures,
    constraint task_counted_apart_pkey primary key (uuid)
);

-- Adds two counts by bucket; buckets that fall to zero go.
create function regie_add_buckets(buckets_1 smallint[], counts_1 bigint[], buckets_2 smallint[], counts_2 bigint[],
                                  out buckets smallint[], out counts bigint[])
    language sql immutable parallel safe as $$
    select coalesce(array_agg(m.bucket order by m.bucket), '{}'), coalesce(array_agg(m.n order by m.bucket), '{}')
      from (select u.bucket, sum(u.n)::bigint as n
              from (select a.bucket, a.n from unnest(buckets_1, counts_1) as a (bucket, n)
                    union all
                    select b.bucket, b.n from unnest(buckets_2, counts_2) as b (bucket, n)) u
             group by u.bucket having sum(u.n) <> 0) m
$$;

-- Fills these tables from what the tasks say was counted of them, for tables that were loaded whole.
-- Purged tasks are lost by it: never for a database at work.
create function regie_fill_statistics() returns void language plpgsql
    set work_mem = '256MB' as $fill$
declare
    wanted text[];
    target text[];
begin
    truncate task_statistics, task_hours, task_days, task_count_changes;
    delete from task_counted_apart where figures is not null;
    create temp table counted_now on commit drop as
    select (t.counted).hour, (t.counted).agent_class, (t.counted).type, (t.counted).model_used, (t.counted).status,
           (t.counted).client_key, (t.counted).campaign_id, (t.counted).duration_bucket as bucket,
           count(*) as task_count, sum((t.counted).retry_count)::bigint as retry_count,
           sum((t.counted).tokens_input)::bigint as tokens_input, sum((t.counted).tokens_output)::bigint as tokens_output,
           sum((t.counted).tokens_total)::bigint as tokens_total, sum((t.counted).tokens_cached)::bigint as tokens_cached,
           sum((t.counted).cost) as cost, coalesce(sum((t.counted).duration_ms), 0)::bigint as duration_ms_sum
      from marketing_task t
     group by 1, 2, 3, 4, 5, 6, 7, 8;
    insert into task_statistics (hour, agent_class, type, model_used, status, client_key, campaign_id, task_count,
                                 retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost,
                                 duration_ms_sum, duration_buckets, duration_counts)
    select hour, agent_class, type, model_used, status, client_key, campaign_id, sum(task_count), sum(retry_count),
           sum(tokens_input), sum(tokens_output), sum(tokens_total), sum(tokens_cached), sum(cost), sum(duration_ms_sum),
           coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}'),
           coalesce(array_agg(task_count order by bucket) filter (where bucket is not null), '{}')
      from counted_now group by 1, 2, 3, 4, 5, 6, 7;
    foreach wanted slice 1 in array array[
        ['all', $k$''$k$, $k$''$k$], ['agent', 'agent_class', 'model_used'], ['type', 'type', 'model_used'],
        ['model', 'model_used', 'model_used'], ['client', 'client_key', 'model_used'],
        ['campaign', $k$coalesce(nullif(campaign_id, 0)::text, '')$k$, 'model_used']]
    loop
    foreach target slice 1 in array array[
        ['task_hours', 'hour', 'hour'],
        ['task_days', 'day', $k$date_bin('1 day', hour, '2000-01-01 00:00:00+00')$k$]]
    loop
        execute format($sql$
            insert into %I (dimension, %I, key, model_used, task_count, pending_count, processing_count,
                                    completed_count, failed_count, retry_count, tokens_input, tokens_output,
                                    tokens_total, tokens_cached, cost, duration_ms_sum, duration_buckets,
                                    duration_counts)
            select %L, at, key, model_used, sum(n), sum(pending), sum(processing), sum(completed), sum(failed),
                   sum(retry_count), sum(tokens_input), sum(tokens_output), sum(tokens_total), sum(tokens_cached),
                   sum(cost), sum(duration_ms_sum),
                   coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}'),
                   coalesce(array_agg(n order by bucket) filter (where bucket is not null), '{}')
              from (select %s as at, %s as key, %s as model_used, bucket, sum(task_count)::bigint as n,
                           coalesce(sum(task_count) filter (where status = 'pending'), 0) as pending,
                           coalesce(sum(task_count) filter (where status = 'processing'), 0) as processing,
                           coalesce(sum(task_count) filter (where status = 'completed'), 0) as completed,
                           coalesce(sum(task_count) filter (where status = 'failed'), 0) as failed,
                           sum(retry_count) as retry_count, sum(tokens_input) as tokens_input,
                           sum(tokens_output) as tokens_output, sum(tokens_total) as tokens_total,
                           sum(tokens_cached) as tokens_cached, sum(cost) as cost,
                           sum(duration_ms_sum) as duration_ms_sum
                      from counted_now group by 1, 2, 3, 4) b
             group by at, key, model_used order by at$sql$,
            target[1], target[2], wanted[1], target[3], wanted[2], wanted[3]);
    end loop;
    end loop;
    drop table counted_now;
end
$fill$;
revoke execute on function regie_fill_statistics() from public;
select regie_fill_statistics();

-- --- sortable columns ----------------------------------------------------------------------------

create index marketing_task_by_type on marketing_task (type, uuid);
create index marketing_task_by_status on marketing_task (status, uuid);
create index marketing_task_by_model on marketing_task (model_used, uuid);
create index marketing_task_by_method on marketing_task (method_name, uuid);
create index marketing_task_by_retries on marketing_task (retry_count, uuid);
create index marketing_task_by_client on marketing_task (client_key, created_at) where client_key is not null;
-- Newest failures first, for the messages that come most often.
create index marketing_task_failed on marketing_task (created_at, uuid) where status = 'failed';

-- --- prices --------------------------------------------------------------------------------------

-- Per million tokens, from a day (UTC) on until the next price of the model. tokens_cached are part
-- of tokens_input and cost their own price.
create table model_prices (
    model_used text not null,
    valid_from date not null default '2000-01-01',
    input_price numeric(14,6) not null default 0,
    output_price numeric(14,6) not null default 0,
    cached_price numeric(14,6) not null default 0,
    currency text not null default 'USD',
    updated_at timestamptz not null default now(),
    updated_by text not null default '',
    constraint model_prices_pkey primary key (model_used, valid_from)
);
alter table model_prices add constraint model_prices_model_named check (model_used <> '');
alter table model_prices add constraint model_prices_sane
    check (least(input_price, output_price, cached_price) >= 0
           and greatest(input_price, output_price, cached_price) <> 'NaN');

create view model_price_spans as
select model_used, valid_from, input_price, output_price, cached_price, currency,
       valid_from::timestamp at time zone 'UTC' as from_hour,
       coalesce(lead(valid_from) over (partition by model_used order by valid_from)::timestamp at time zone 'UTC',
                'infinity') as until_hour
  from model_prices;

create function regie_list_cost(tokens_input numeric, tokens_output numeric, tokens_cached numeric,
                                input_price numeric, output_price numeric, cached_price numeric)
    returns numeric language sql immutable parallel safe
    return (greatest(tokens_input - tokens_cached, 0) * input_price + tokens_cached * cached_price
            + tokens_output * output_price) / 1000000;

-- What history is valued at: as charged, unless a repricing that is applied says otherwise. The
-- charged cost itself is never touched, so taking one back is changing a word.
create table task_repricings (
    repricing_id bigserial primary key,
    status text not null default 'previewed',
    from_day date not null,
    until_day date not null,
    models text[] not null default '{}',
    charged_cost numeric not null default 0,
    list_cost numeric not null default 0,
    note text not null default '',
    created_by text not null default '',
    created_at timestamptz not null default now(),
    applied_at timestamptz,
    applied_by text,
    reverted_at timestamptz,
    reverted_by text
);
alter table task_repricings add constraint task_repricings_status_known
    check (status in ('previewed', 'applied', 'reverted'));
alter table task_repricings add constraint task_repricings_days_sane check (until_day > from_day);
create index task_repricings_by_time on task_repricings (created_at, repricing_id);

-- The prices of a repricing as they were when it was applied: a later change of the list leaves it
-- as it is. from_hour and until_hour are within its days; applied ones do not overlap.
create table task_repricing_prices (
    repricing_id bigint not null,
    model_used text not null,
    from_hour timestamptz not null,
    until_hour timestamptz not null,
    input_price numeric(14,6) not null,
    output_price numeric(14,6) not null,
    cached_price numeric(14,6) not null,
    constraint task_repricing_prices_pkey primary key (repricing_id, model_used, from_hour)
);
alter table task_repricing_prices add constraint task_repricing_prices_repricing
    foreign key (repricing_id) references task_repricings (repricing_id) on delete cascade;

create view task_applied_prices as
select p.model_used, p.from_hour, p.until_hour, p.input_price, p.output_price, p.cached_price, p.repricing_id
  from task_repricing_prices p join task_repricings r using (repricing_id)
 where r.status = 'applied';

-- --- what hangs ----------------------------------------------------------------------------------

-- In place of five minutes, for tasks of a type.
create table task_thresholds (
    type text primary key,
    stuck_minutes integer not null,
    updated_at timestamptz not null default now(),
    updated_by text not null default ''
);
alter table task_thresholds add constraint task_thresholds_positive check (stuck_minutes > 0);

-- Tasks that an operator has given up, and how they were before.
create table task_stuck_marks (
    mark_id bigserial primary key,
    uuid uuid not null,
    reason text not null,
    marked_by text not null default '',
    marked_at timestamptz not null default now(),
    former_status text not null,
    former_error text,
    former_completed_at timestamptz,
    former_updated_at timestamptz,
    undone_at timestamptz,
    undone_by text
);
create index task_stuck_marks_by_task on task_stuck_marks (uuid, mark_id);
create index task_stuck_marks_by_time on task_stuck_marks (marked_at, mark_id);

-- --- budgets and alerts --------------------------------------------------------------------------

create table task_budgets (
    budget_id bigserial primary key,
    scope text not null default 'all',
    key text not null default '',
    basis text not null default 'charged',
    window_hours integer not null default 24,
    warning_cost numeric(14,4),
    limit_cost numeric(14,4) not null,
    enabled boolean not null default true,
    version bigint not null default 0,
    updated_at timestamptz not null default now(),
    updated_by text not null default ''
);
alter table task_budgets add constraint task_budgets_scope_known check (scope in ('all', 'agent', 'client'));
alter table task_budgets add constraint task_budgets_scope_named check ((scope = 'all') = (key = ''));
alter table task_budgets add constraint task_budgets_basis_known check (basis in ('charged', 'list'));
alter table task_budgets add constraint task_budgets_window_sane check (window_hours between 1 and 8784);
alter table task_budgets add constraint task_budgets_amounts_sane
    check (limit_cost > 0 and limit_cost <> 'NaN' and coalesce(warning_cost, limit_cost) > 0
           and coalesce(warning_cost, limit_cost) <= limit_cost);

create table task_alert_rules (
    rule_id bigserial primary key,
    metric text not null,
    scope text not null default 'all',
    key text not null default '',
    window_hours integer not null default 24,
    threshold double precision not null,
    min_tasks integer not null default 20,
    enabled boolean not null default true,
    version bigint not null default 0,
    updated_at timestamptz not null default now(),
    updated_by text not null default ''
);
alter table task_alert_rules add constraint task_alert_rules_metric_known check (metric in ('error_rate', 'p95'));
alter table task_alert_rules add constraint task_alert_rules_scope_known
    check (scope in ('all', 'agent', 'type', 'model', 'client'));
alter table task_alert_rules add constraint task_alert_rules_scope_named check ((scope = 'all') = (key = ''));
alter table task_alert_rules add constraint task_alert_rules_window_sane check (window_hours between 1 and 8784);
alter table task_alert_rules add constraint task_alert_rules_threshold_sane
    check (threshold > 0 and threshold <> 'NaN' and threshold <> 'Infinity' and min_tasks > 0
           and (metric <> 'error_rate' or threshold <= 1));

-- One row from when something was found wrong until it was right again: raised, and told, once.
create table task_alerts (
    alert_id bigserial primary key,
    kind text not null,
    object text not null,
    level text not null default 'warning',
    value double precision,
    threshold double precision,
    details jsonb not null default '{}',
    raised_at timestamptz not null default now(),
    ended_at timestamptz,
    seen_at timestamptz,
    seen_by text
);
alter table task_alerts add constraint task_alerts_kind_known
    check (kind in ('stuck', 'budget', 'error_rate', 'p95'));
alter table task_alerts add constraint task_alerts_level_known check (level in ('warning', 'limit'));
create unique index task_alerts_once on task_alerts (kind, object, level) where ended_at is null;
create index task_alerts_by_time on task_alerts (raised_at, alert_id);
create index task_alerts_by_kind on task_alerts (kind, alert_id);
create index task_alerts_by_end on task_alerts (ended_at, alert_id);

-- --- notifications -------------------------------------------------------------------------------

do $$
declare
    watched text;
begin
    -- Counting a row is no change of it.
    drop trigger if exists regie_notify on marketing_task;
    create trigger regie_notify after insert or delete or truncate or update of
        name, type, status, agent_class, method_name, arguments, context, result, tokens_input, tokens_output,
        tokens_total, tokens_cached, cost, duration_ms, model_used, error_message, error_trace, retry_count,
        started_at, completed_at, created_at, updated_at, client_key, campaign_id on marketing_task
        for each statement execute function regie_notify_change();
    foreach watched in array array['task_hours', 'model_prices', 'task_repricings', 'task_thresholds',
                                   'task_stuck_marks', 'task_budgets', 'task_alert_rules', 'task_alerts']
    loop
        execute format('create trigger regie_notify after insert or update or delete or truncate on %I '
                       'for each statement execute function regie_notify_change()', watched);
    end loop;
exception when feature_not_supported or insufficient_privilege then
    raise notice 'no change notifications for tasks: %', sqlerrm;
end
$$;

-- --- tasks from elsewhere: files and other databases ---------------------------------------------

-- What is written must never fail because of a console: notifications are left out while the queue
-- that a listener left behind fills up, and whatever goes wrong with them stays here.
create or replace function regie_notify_change() returns trigger language plpgsql as $$
begin
    if pg_notification_queue_usage() < 0.5 then
        perform pg_notify('regie_change', tg_table_name);
    end if;
    return null;
exception when others then
    return null;
end
$$;

-- Text search in name and error. A short list of entries that wait to be sorted in is
-- a short wait for the one writer who has to do it.
do $$
declare
    trigrams text;
begin
    select format('%I.gin_trgm_ops', n.nspname) into trigrams
      from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm';
    if trigrams is null then
        return;
    end if;
    execute $sql$create index marketing_task_text on marketing_task
        using gin ((name || ' ' || coalesce(error_message, '')) $sql$ || trigrams || $sql$)
        with (gin_pending_list_limit = 512)$sql$;
end
$$;

create table task_imports (
    import_id bigserial primary key,
    kind text not null default 'file',
    source text not null default '', -- a file's name; for a database where it is, without password
    source_table text not null default '',
    mapping_name text,
    file_sha256 text,
    status text not null default 'running',
    position text, -- key of the last row that was taken from another database
    read_count bigint not null default 0,
    imported_count bigint not null default 0,
    updated_count bigint not null default 0,
    unchanged_count bigint not null default 0,
    rejected_count bigint not null default 0,
    imported_by text not null default '',
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    undone_at timestamptz,
    error text,
    details jsonb not null default '{}'
);
alter table task_imports add constraint task_imports_kind_known check (kind in ('file', 'database'));
alter table task_imports add constraint task_imports_status_known
    check (status in ('running', 'completed', 'cancelled', 'failed', 'undone'));
create index task_imports_by_time on task_imports (started_at, import_id);
create index task_imports_by_source on task_imports (source, source_table, import_id);

create table task_import_errors (
    import_id bigint not null,
    line bigint not null, -- of a file; of a database the place of the row, from 1
    key text not null default '',
    reason text not null default '',
    raw text,
    constraint task_import_errors_pkey primary key (import_id, line)
);
alter table task_import_errors add constraint task_import_errors_import
    foreign key (import_id) references task_imports (import_id) on delete cascade;

-- What an import wrote: the task before, NULL where there was none, and a mark of the task after,
-- by which undo sees whether anybody changed it since.
create table task_import_changes (
    import_id bigint not null,
    uuid uuid not null,
    before jsonb,
    mark uuid not null,
    constraint task_import_changes_pkey primary key (import_id, uuid)
);

-- The shape of what is read: every import makes a temporary table like this one, which hides it.
-- Itself it stays empty. NULL: the source does not tell.
create table task_import_rows (
    place bigint not null default 0,
    line bigint not null default 0,
    key text not null default '',
    is_made_up boolean not null default false, -- the uuid was made from time and tokens
    occurrence bigint not null default 1, -- the how manieth of those that are alike
    uuid uuid,
    id bigint,
    name text,
    type text,
    status text,
    agent_class text,
    method_name text,
    arguments jsonb,
    context jsonb,
    result jsonb,
    tokens_input bigint,
    tokens_output bigint,
    tokens_total bigint,
    tokens_cached bigint,
    cost numeric,
    duration_ms bigint,
    model_used text,
    error_message text,
    error_trace text,
    retry_count integer,
    started_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz,
    updated_at timestamptz,
    client_key text,
    campaign_id bigint,
    reason text,
    raw text
);

-- Everything of a task that producers and imports write.
create function regie_task_mark(t marketing_task) returns uuid language sql stable as $$
    select md5(jsonb_build_array(t.name, t.type, t.status, t.agent_class, t.method_name, t.arguments,
        t.context, t.result, t.tokens_input, t.tokens_output, t.tokens_total, t.tokens_cached, t.cost, t.duration_ms,
        t.model_used, t.error_message, t.error_trace, t.retry_count, extract(epoch from t.started_at),
        extract(epoch from t.completed_at), extract(epoch from t.created_at),
        extract(epoch from t.updated_at), t.client_key, t.campaign_id)::text)::uuid
$$;
