-- Suggestions: who they are for, the figures they are made from, what was decided, what was done
-- about it and what came of it. Everything is keyed by client: rows of one client stay together
-- where tables are distributed.

-- --- what operators see --------------------------------------------------------------------------

-- Who answers for the outside: a base URL, a version, an account. Tokens are in nobody's database.
create table connectors (
    connector_name text primary key,
    kind text not null default 'meta',
    base_url text not null default '',
    api_version text not null default '',
    account_id text not null default '',
    options jsonb not null default '{}',
    updated_at timestamptz not null default now()
);
alter table connectors add constraint connectors_name_not_empty check (connector_name <> '');
alter table connectors add constraint connectors_kind_known check (kind in ('meta', 'slack', 'slack_webhook'));

create table clients (
    client_key text primary key,
    name text not null default '',
    status text not null default 'active',
    currency text not null default 'EUR',
    timezone text not null default 'Europe/Paris',
    roi_target numeric(10,4) not null default 3.0,
    min_spend numeric(14,2) not null default 500,
    pause_share numeric(6,4) not null default 0.6,
    refresh_drop numeric(6,4) not null default 0.3,
    min_days integer not null default 3,
    min_impressions bigint not null default 1000,
    min_sample integer not null default 8,
    scale_step numeric(6,4) not null default 0.25,
    return_change numeric(6,4) not null default 0.2,
    expire_days integer not null default 14,
    monthly_budget numeric(14,2),
    execution_mode text not null default 'dry_run',
    connector_name text,
    daily_change_cap numeric(14,2),
    slack_connector text,
    slack_channel text not null default '',
    version bigint not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    extra jsonb not null default '{}'
);
alter table clients add constraint clients_key_not_empty check (client_key <> '');
alter table clients add constraint clients_status_known check (status in ('active', 'paused', 'ended'));
alter table clients add constraint clients_currency_form check (currency ~ '^[A-Z]{3}$');
alter table clients add constraint clients_target_positive check (roi_target > 0);
alter table clients add constraint clients_amounts_not_negative
    check (least(min_spend, coalesce(monthly_budget, 0), coalesce(daily_change_cap, 0)) >= 0);
-- NaN is larger than any number: the checks above let it pass.
alter table clients add constraint clients_amounts_are_numbers
    check (roi_target <> 'NaN' and min_spend <> 'NaN' and monthly_budget <> 'NaN' and daily_change_cap <> 'NaN'
           and return_change <> 'NaN');
alter table clients add constraint clients_shares_sane
    check (pause_share > 0 and pause_share < 1 and refresh_drop > 0 and refresh_drop < 1
           and scale_step > 0 and scale_step <= 1 and return_change > 0);
alter table clients add constraint clients_samples_sane
    check (min_days between 1 and 7 and min_impressions >= 0 and min_sample >= 2 and expire_days > 0);
alter table clients add constraint clients_mode_known check (execution_mode in ('off', 'dry_run', 'live'));
create index clients_by_name on clients (name, client_key);

-- The day it is somewhere; in UTC where there is no such zone, so that one client's odd setting
-- does not hide all the others.
create function regie_local_date(at timestamptz, zone text) returns date language plpgsql stable as $$
begin
    return (at at time zone zone)::date;
exception when invalid_parameter_value then
    return (at at time zone 'UTC')::date;
end
$$;

create table products (
    client_key text not null,
    product_id bigserial,
    name text not null default '',
    price numeric(14,2),
    margin numeric(6,4),
    status text not null default 'active',
    extra jsonb not null default '{}',
    created_at timestamptz not null default now(),
    constraint products_pkey primary key (client_key, product_id)
);
alter table products add constraint products_price_not_negative check (price >= 0);
alter table products add constraint products_margin_share check (margin between 0 and 1);
alter table products add constraint products_status_known check (status in ('active', 'ended'));

create table funnels (
    client_key text not null,
    funnel_id bigserial,
    name text not null default '',
    steps jsonb not null default '[]',
    status text not null default 'active',
    extra jsonb not null default '{}',
    created_at timestamptz not null default now(),
    constraint funnels_pkey primary key (client_key, funnel_id)
);
alter table funnels add constraint funnels_steps_list check (jsonb_typeof(steps) = 'array');
alter table funnels add constraint funnels_status_known check (status in ('active', 'ended'));

create table ads_library (
    client_key text not null,
    entity_type text not null default 'adset',
    entity_id text not null,
    name text not null default '',
    status text not null default 'unknown',
    daily_budget numeric(14,2),
    parent_id text,
    import_id bigint,
    extra jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint ads_library_pkey primary key (client_key, entity_type, entity_id)
);
alter table ads_library add constraint ads_library_entity_named check (entity_id <> '');
alter table ads_library add constraint ads_library_type_known check (entity_type in ('campaign', 'adset', 'ad'));
alter table ads_library add constraint ads_library_status_known
    check (status in ('active', 'paused', 'archived', 'unknown'));
alter table ads_library add constraint ads_library_budget_not_negative
    check (daily_budget >= 0 and daily_budget <> 'NaN');
create index ads_library_by_name on ads_library (name, client_key, entity_type, entity_id);
create index ads_library_by_status on ads_library (status, client_key, entity_type, entity_id);
create index ads_library_by_budget on ads_library (daily_budget, client_key, entity_type, entity_id);
create index ads_library_by_updated on ads_library (updated_at, client_key, entity_type, entity_id);

create table suggestions (
    suggestion_id bigserial primary key,
    client_key text not null,
    entity_type text not null default 'adset',
    entity_id text not null,
    entity_name text not null default '',
    type text not null,
    status text not null default 'pending',
    priority text not null default 'medium',
    confidence integer not null default 50,
    roi_band text not null default 'none',
    -- What is to be set, from what to what; NULL where it was not known when this was made.
    old_value numeric(14,2),
    new_value numeric(14,2),
    change_share numeric(8,4),
    figures jsonb not null default '{}',
    as_of date not null default current_date,
    -- Of proposals like this one, how many operators approved: the lower bound of the interval.
    chance double precision,
    -- Priority first, then the chance: the order of the queue.
    queue_rank double precision not null default 0,
    version bigint not null default 0,
    analysis_id bigint,
    postponed_until timestamptz,
    expires_at timestamptz,
    ended_at timestamptz,
    failure text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
alter table suggestions add constraint suggestions_entity_named check (entity_id <> '');
alter table suggestions add constraint suggestions_entity_type_known
    check (entity_type in ('campaign', 'adset', 'ad'));
alter table suggestions add constraint suggestions_type_known check (type in ('scale', 'pause', 'refresh'));
alter table suggestions add constraint suggestions_status_known
    check (status in ('pending', 'postponed', 'approved', 'refused', 'expired',
                      'executing', 'executed', 'failed', 'rolled_back'));
alter table suggestions add constraint suggestions_priority_known check (priority in ('high', 'medium', 'low'));
alter table suggestions add constraint suggestions_confidence_range check (confidence between 0 and 100);
alter table suggestions add constraint suggestions_postponed_has_end
    check ((status = 'postponed') = (postponed_until is not null));
alter table suggestions add constraint suggestions_ended_has_time
    check ((status in ('refused', 'expired', 'executed', 'failed', 'rolled_back')) = (ended_at is not null));
alter table suggestions add constraint suggestions_values_not_negative
    check (least(coalesce(old_value, 0), coalesce(new_value, 0)) >= 0
           and old_value is distinct from 'NaN' and new_value is distinct from 'NaN');
create unique index suggestions_one_open on suggestions (client_key, entity_type, entity_id, type)
    where status in ('pending', 'postponed', 'approved', 'executing');
create index suggestions_queue on suggestions (queue_rank, suggestion_id) where status = 'pending';
create index suggestions_postponed on suggestions (postponed_until) where status = 'postponed';
create index suggestions_approved on suggestions (updated_at, suggestion_id) where status in ('approved', 'executing');
create index suggestions_by_rank on suggestions (queue_rank, suggestion_id);
create index suggestions_by_status on suggestions (status, queue_rank, suggestion_id);
create index suggestions_by_created on suggestions (created_at, suggestion_id);
create index suggestions_by_updated on suggestions (updated_at, suggestion_id);
create index suggestions_by_client on suggestions (client_key, suggestion_id);
create index suggestions_by_type on suggestions (type, suggestion_id);
create index suggestions_by_priority on suggestions (priority, suggestion_id);
create index suggestions_by_confidence on suggestions (confidence, suggestion_id);
create index suggestions_by_entity on suggestions (client_key, entity_type, entity_id, suggestion_id);
create index suggestions_archivable on suggestions (ended_at, suggestion_id) where ended_at is not null;

-- One line each time somebody, or something, moved a suggestion. What they learn from it must
-- outlive the suggestion: they carry its kind along.
create table decisions (
    decision_id bigserial primary key,
    suggestion_id bigint not null,
    -- The version this decision made of the suggestion: nobody else can have made the same one.
    suggestion_version bigint not null,
    decision text not null,
    from_status text not null,
    to_status text not null,
    decided_by text not null default '',
    origin text not null default '',
    decided_at timestamptz not null default now(),
    reason_code text,
    reason_words text not null default '',
    postponed_until timestamptz,
    -- The decision that this one takes back.
    undoes bigint,
    -- How long it had been open before this operator; NULL in bulk and where it was not.
    open_ms bigint,
    client_key text not null,
    entity_type text not null,
    entity_id text not null,
    type text not null,
    priority text not null,
    roi_band text not null,
    constraint decisions_once unique (suggestion_id, suggestion_version)
);
alter table decisions add constraint decisions_decision_known
    check (decision in ('approve', 'refuse', 'postpone', 'resume', 'undo', 'expire'));
alter table decisions add constraint decisions_reason_known
    check (reason_code in ('budget', 'brand', 'timing', 'data', 'other'));
alter table decisions add constraint decisions_refusal_has_reason
    check ((decision = 'refuse') = (reason_code is not null));
alter table decisions add constraint decisions_other_has_words
    check (reason_code is distinct from 'other' or btrim(reason_words) <> '');
create index decisions_by_time on decisions (decided_at, decision_id);
create index decisions_by_entity on decisions (client_key, entity_type, entity_id, decision_id);
create index decisions_by_kind on decisions (client_key, type, entity_type, priority, roi_band);
create index decisions_by_operator on decisions (decided_by, decided_at);

-- Who has a suggestion open. A courtesy to colleagues that runs out by itself; what decides is the
-- transaction of the decision.
create table validation_queue (
    suggestion_id bigint primary key,
    held_by text not null,
    holder text not null,
    held_since timestamptz not null default now(),
    held_until timestamptz not null
);
create index validation_queue_by_end on validation_queue (held_until);
create index validation_queue_by_holder on validation_queue (holder);

-- What kinds of change have brought, by what was measured afterwards.
create table winning_patterns (
    client_key text not null,
    type text not null,
    entity_type text not null,
    priority text not null,
    roi_band text not null,
    confirmed_count bigint not null default 0,
    refuted_count bigint not null default 0,
    unclear_count bigint not null default 0,
    mean_difference double precision,
    lower_bound double precision not null default 0,
    updated_at timestamptz not null default now(),
    constraint winning_patterns_pkey primary key (client_key, type, entity_type, priority, roi_band)
);

-- --- what the analysis keeps ---------------------------------------------------------------------

-- How columns of a file become fields, under a name.
create table import_mappings (
    kind text not null,
    name text not null,
    columns jsonb not null default '{}',
    options jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint import_mappings_pkey primary key (kind, name)
);
alter table import_mappings add constraint import_mappings_kind_known check (kind in ('metrics', 'ads', 'tasks'));
alter table import_mappings add constraint import_mappings_name_not_empty check (name <> '');

create table metric_imports (
    import_id bigserial primary key,
    kind text not null default 'metrics',
    mapping_name text,
    file_name text not null default '',
    file_sha256 text,
    status text not null default 'running',
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
alter table metric_imports add constraint metric_imports_kind_known check (kind in ('metrics', 'ads'));
alter table metric_imports add constraint metric_imports_status_known
    check (status in ('running', 'completed', 'cancelled', 'failed', 'undone'));
create index metric_imports_by_time on metric_imports (started_at, import_id);

create table metric_import_errors (
    import_id bigint not null,
    line bigint not null,
    reason text not null default '',
    raw text,
    constraint metric_import_errors_pkey primary key (import_id, line)
);
alter table metric_import_errors add constraint metric_import_errors_import
    foreign key (import_id) references metric_imports (import_id) on delete cascade;

-- What a row was before an import changed it, NULL where there was none: what undo goes back to.
create table metric_import_changes (
    import_id bigint not null,
    client_key text not null,
    entity_type text not null,
    entity_id text not null,
    date date not null,
    before jsonb,
    constraint metric_import_changes_pkey primary key (import_id, client_key, entity_type, entity_id, date)
);

-- The shape of what a file is read into: every import makes a temporary table like this one, which
-- hides it. Itself it stays empty.
create table metric_import_rows (
    place bigint not null default 0,
    line bigint not null default 0,
    client_key text,
    entity_type text,
    entity_id text,
    date date,
    entity_name text,
    spend numeric(14,2),
    impressions bigint,
    clicks bigint,
    leads bigint,
    conversions bigint,
    revenue numeric(14,2),
    status text,
    daily_budget numeric(14,2),
    parent_id text,
    row_count bigint not null default 1,
    reason text,
    raw text
);

create table performance_metrics (
    client_key text not null,
    entity_type text not null default 'adset',
    entity_id text not null,
    date date not null,
    entity_name text not null default '',
    spend numeric(14,2) not null default 0,
    impressions bigint not null default 0,
    clicks bigint not null default 0,
    leads bigint not null default 0,
    conversions bigint not null default 0,
    revenue numeric(14,2) not null default 0,
    roi numeric generated always as (case when spend > 0 then round(revenue / spend, 6) end) stored,
    cpl numeric generated always as (case when leads > 0 then round(spend / leads, 6) end) stored,
    import_id bigint,
    updated_at timestamptz not null default now(),
    constraint performance_metrics_pkey primary key (client_key, entity_type, entity_id, date)
);
alter table performance_metrics add constraint performance_metrics_entity_named check (entity_id <> '');
alter table performance_metrics add constraint performance_metrics_type_known
    check (entity_type in ('campaign', 'adset', 'ad'));
alter table performance_metrics add constraint performance_metrics_not_negative
    check (least(spend, impressions, clicks, leads, conversions, revenue) >= 0
           and spend <> 'NaN' and revenue <> 'NaN');
create index performance_metrics_by_day on performance_metrics (client_key, date);
create index performance_metrics_by_import on performance_metrics (import_id) where import_id is not null;

-- What a client spent a day, as performance_metrics add up to it without counting money twice.
create table spend_history (
    client_key text not null,
    date date not null,
    spend numeric(16,2) not null default 0,
    revenue numeric(16,2) not null default 0,
    leads bigint not null default 0,
    conversions bigint not null default 0,
    updated_at timestamptz not null default now(),
    constraint spend_history_pkey primary key (client_key, date)
);
alter table spend_history add constraint spend_history_not_negative
    check (least(spend, revenue, leads, conversions) >= 0);

create table creative_performance (
    client_key text not null,
    creative_id text not null,
    date date not null,
    name text not null default '',
    entity_id text,
    spend numeric(14,2) not null default 0,
    impressions bigint not null default 0,
    clicks bigint not null default 0,
    conversions bigint not null default 0,
    revenue numeric(14,2) not null default 0,
    constraint creative_performance_pkey primary key (client_key, creative_id, date)
);
alter table creative_performance add constraint creative_performance_not_negative
    check (least(spend, impressions, clicks, conversions, revenue) >= 0);

create table tested_angles (
    client_key text not null,
    angle_id bigserial,
    angle text not null default '',
    entity_id text,
    status text not null default 'running',
    result text not null default '',
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    constraint tested_angles_pkey primary key (client_key, angle_id)
);
alter table tested_angles add constraint tested_angles_status_known
    check (status in ('running', 'won', 'lost', 'unclear'));

create table analysis_runs (
    analysis_id bigserial primary key,
    client_key text,
    as_of date not null,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    analysed_by text not null default '',
    entity_count bigint not null default 0,
    made_count bigint not null default 0,
    expired_count bigint not null default 0,
    details jsonb not null default '{}'
);
create index analysis_runs_by_time on analysis_runs (started_at, analysis_id);

-- How often proposals of a kind are approved.
create table decision_patterns (
    client_key text not null,
    type text not null,
    entity_type text not null,
    priority text not null,
    roi_band text not null,
    approved_count bigint not null default 0,
    refused_count bigint not null default 0,
    lower_bound double precision not null default 0,
    updated_at timestamptz not null default now(),
    constraint decision_patterns_pkey primary key (client_key, type, entity_type, priority, roi_band)
);
alter table decision_patterns add constraint decision_patterns_not_negative
    check (least(approved_count, refused_count) >= 0 and lower_bound between 0 and 1);

create table execution_logs (
    execution_id bigserial primary key,
    suggestion_id bigint not null,
    client_key text not null,
    entity_type text not null,
    entity_id text not null,
    kind text not null default 'execute',
    action text not null,
    mode text not null default 'dry_run',
    connector_name text,
    idempotency_key text not null,
    status text not null default 'started',
    before jsonb,
    after jsonb,
    response jsonb,
    failure text,
    budget_change numeric(14,2) not null default 0,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    started_by text not null default '',
    constraint execution_logs_idempotent unique (idempotency_key)
);
alter table execution_logs add constraint execution_logs_kind_known check (kind in ('execute', 'rollback'));
alter table execution_logs add constraint execution_logs_action_known
    check (action in ('set_budget', 'set_status', 'notice'));
alter table execution_logs add constraint execution_logs_mode_known check (mode in ('dry_run', 'live'));
-- uncertain: the connection broke after it was sent; what became of it is asked for before anything else.
alter table execution_logs add constraint execution_logs_status_known
    check (status in ('started', 'uncertain', 'done', 'refused', 'failed'));
create unique index execution_logs_once on execution_logs (suggestion_id, kind)
    where status in ('started', 'uncertain', 'done');
create index execution_logs_by_suggestion on execution_logs (suggestion_id, execution_id);
create index execution_logs_by_time on execution_logs (started_at, execution_id);
create index execution_logs_by_client on execution_logs (client_key, started_at);

create table api_calls_log (
    call_id bigserial primary key,
    at timestamptz not null default now(),
    connector_name text not null default '',
    client_key text,
    execution_id bigint,
    method text not null default '',
    path text not null default '',
    attempt integer not null default 1,
    status_code integer,
    duration_ms bigint,
    error text,
    request jsonb,
    response text
);
create index api_calls_log_by_time on api_calls_log (at, call_id);
create index api_calls_log_by_execution on api_calls_log (execution_id) where execution_id is not null;

create table hypothesis_tracking (
    hypothesis_id bigserial primary key,
    suggestion_id bigint not null,
    execution_id bigint not null,
    client_key text not null,
    entity_type text not null,
    entity_id text not null,
    type text not null,
    priority text not null,
    roi_band text not null,
    mode text not null default 'dry_run',
    decided_by text not null default '',
    metric text not null,
    before_value double precision,
    predicted_low double precision not null,
    predicted_high double precision not null,
    window_from date not null,
    window_until date not null,
    status text not null default 'open',
    actual_value double precision,
    difference double precision,
    sample_days integer,
    note text not null default '',
    opened_at timestamptz not null default now(),
    evaluated_at timestamptz,
    constraint hypothesis_tracking_once unique (execution_id)
);
alter table hypothesis_tracking add constraint hypothesis_tracking_metric_known check (metric in ('roi', 'ctr', 'spend'));
alter table hypothesis_tracking add constraint hypothesis_tracking_status_known
    check (status in ('open', 'confirmed', 'refuted', 'unclear', 'withdrawn'));
alter table hypothesis_tracking add constraint hypothesis_tracking_window_sane check (window_until >= window_from);
alter table hypothesis_tracking add constraint hypothesis_tracking_range_sane check (predicted_high >= predicted_low);
alter table hypothesis_tracking add constraint hypothesis_tracking_evaluated
    check ((status = 'open') = (evaluated_at is null));
create index hypothesis_tracking_open on hypothesis_tracking (window_until) where status = 'open';
create index hypothesis_tracking_by_suggestion on hypothesis_tracking (suggestion_id);
create index hypothesis_tracking_by_entity on hypothesis_tracking (client_key, entity_type, entity_id);

-- What each measured outcome taught the patterns, once.
create table feedback_loops (
    feedback_id bigserial primary key,
    hypothesis_id bigint not null,
    suggestion_id bigint not null,
    client_key text not null,
    outcome text not null,
    difference double precision,
    created_at timestamptz not null default now(),
    constraint feedback_loops_once unique (hypothesis_id)
);

-- One message a channel and day, its `ts` kept.
create table slack_messages (
    connector_name text not null,
    channel text not null default '',
    day date not null,
    status text not null default 'started',
    ts text,
    error text,
    attempts integer not null default 0,
    updated_at timestamptz not null default now(),
    constraint slack_messages_pkey primary key (connector_name, channel, day)
);
alter table slack_messages add constraint slack_messages_status_known
    check (status in ('started', 'sent', 'failed', 'uncertain'));

-- --- keys to one another --------------------------------------------------------------------------
-- decisions and suggestions are archived at different ages: neither holds the other back.

alter table clients add constraint clients_connector
    foreign key (connector_name) references connectors (connector_name);
alter table clients add constraint clients_slack_connector
    foreign key (slack_connector) references connectors (connector_name);
alter table suggestions add constraint suggestions_client
    foreign key (client_key) references clients (client_key);
alter table products add constraint products_client
    foreign key (client_key) references clients (client_key);
alter table funnels add constraint funnels_client
    foreign key (client_key) references clients (client_key);

-- --- archives -------------------------------------------------------------------------------------

create table suggestions_archive (like suggestions);
alter table suggestions_archive add column archived_at timestamptz not null default now();
alter table suggestions_archive add column archive_run_id bigint;
alter table suggestions_archive add constraint suggestions_archive_pkey primary key (suggestion_id);
create index suggestions_archive_by_entity on suggestions_archive (client_key, entity_type, entity_id, suggestion_id);
create index suggestions_archive_by_run on suggestions_archive (archive_run_id, suggestion_id);
create index suggestions_archive_by_archived on suggestions_archive (archived_at, suggestion_id);
create table decisions_archive (like decisions);
alter table decisions_archive add column archived_at timestamptz not null default now();
alter table decisions_archive add column archive_run_id bigint;
alter table decisions_archive add constraint decisions_archive_pkey primary key (decision_id);
create index decisions_archive_by_entity on decisions_archive (client_key, entity_type, entity_id, decision_id);
create index decisions_archive_by_kind on decisions_archive (client_key, type, entity_type, priority, roi_band);
create index decisions_archive_by_suggestion on decisions_archive (suggestion_id);
create index decisions_archive_by_run on decisions_archive (archive_run_id, decision_id);
create index decisions_archive_by_time on decisions_archive (decided_at, decision_id);
create index decisions_archive_by_archived on decisions_archive (archived_at, decision_id);

-- --- how a queue is ordered ------------------------------------------------------------------------

-- wilsonLowerBound() of models/domain/statistics.h, where it is needed for many rows at once.
create function regie_wilson_lower(successes bigint, n bigint) returns double precision
language sql immutable parallel safe as $$
    select case when n > 0 then greatest(0,
        (p.share + z.square / (2 * n) - z.z * sqrt((p.share * (1 - p.share) + z.square / (4 * n)) / n))
        / (1 + z.square / n)) else 0 end
    from (select 1.959963984540054::double precision as z, 1.959963984540054::double precision ^ 2 as square) z,
         (select successes::double precision / nullif(n, 0) as share) p
$$;

-- Priority first, then how likely an approval is; what nobody ever decided stands in the middle.
create function regie_queue_rank(priority text, chance double precision) returns double precision
language sql immutable parallel safe as $$
    select case priority when 'high' then 3 when 'medium' then 2 else 1 end + coalesce(chance, 0.5)
$$;

-- --- what cannot be ------------------------------------------------------------------------------

-- The arrows of models/domain/suggestion.h, for programs that do not know them.
create function regie_suggestion_arrows() returns trigger language plpgsql as $$
begin
    if old.status <> new.status and not (old.status || '>' || new.status) = any (array[
        'pending>approved', 'pending>refused', 'pending>postponed', 'pending>expired',
        'postponed>pending', 'refused>pending', 'approved>pending', 'approved>executing',
        'executing>approved', 'executing>executed', 'executing>failed', 'executed>rolled_back'])
    then
        raise exception 'a suggestion does not go from % to %', old.status, new.status
            using errcode = 'check_violation';
    end if;
    if old.status <> new.status and new.version <= old.version then
        raise exception 'a suggestion that moves gets a new version' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger suggestions_arrows before update of status, version on suggestions
    for each row execute function regie_suggestion_arrows();

create function regie_keep_decisions() returns trigger language plpgsql as $$
begin
    raise exception 'decisions cannot be edited' using errcode = 'insufficient_privilege';
end
$$;
create trigger decisions_not_edited before update or truncate on decisions
    for each statement execute function regie_keep_decisions();
create trigger decisions_archive_not_edited before update or truncate on decisions_archive
    for each statement execute function regie_keep_decisions();

-- They may leave for the archive, or come back from it, as they are and nowhere else: looked at when
-- all of a transaction is done.
create function regie_decision_left() returns trigger language plpgsql as $$
declare
    gone jsonb := to_jsonb(old) - 'archived_at' - 'archive_run_id';
begin
    if not exists (select from decisions_archive a
                    where a.decision_id = old.decision_id
                      and to_jsonb(a) - 'archived_at' - 'archive_run_id' = gone)
       and not exists (select from decisions d
                        where d.decision_id = old.decision_id and to_jsonb(d) = gone) then
        raise exception 'decisions cannot be deleted' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create constraint trigger decisions_kept after delete on decisions
    deferrable initially deferred for each row execute function regie_decision_left();
create constraint trigger decisions_archive_kept after delete on decisions_archive
    deferrable initially deferred for each row execute function regie_decision_left();

-- The search box of the queue.
do $$
declare
    trigrams text;
begin
    select format('%I.gin_trgm_ops', n.nspname) into trigrams
      from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm';
    if trigrams is not null then
        execute $sql$create index suggestions_text on suggestions
            using gin ((entity_name || ' ' || entity_id || ' ' || client_key) $sql$ || trigrams || ')';
    end if;
end
$$;

do $$
declare
    watched text;
begin
    foreach watched in array array['clients', 'connectors', 'ads_library', 'suggestions', 'decisions',
                                   'validation_queue', 'performance_metrics', 'metric_imports',
                                   'analysis_runs', 'execution_logs', 'hypothesis_tracking',
                                   'suggestions_archive', 'decisions_archive', 'slack_messages',
                                   'import_mappings', 'spend_history']
    loop
        begin
            execute format('create trigger regie_notify after insert or update or delete or truncate on %I '
                           'for each statement execute function regie_notify_change()', watched);
        exception when feature_not_supported or insufficient_privilege then
            raise notice 'no change notifications for %: %', watched, sqlerrm;
        end;
    end loop;
end
$$;
