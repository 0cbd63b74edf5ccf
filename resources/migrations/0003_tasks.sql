-- Calls of language models, one row a task, and their rollups that survive the purge.

create table marketing_task (
    uuid uuid not null default gen_random_uuid(),
    id bigserial,
    name text not null default '',
    type text not null default '',
    status text not null default 'pending',
    agent_class text not null default '',
    method_name text not null default '',
    arguments jsonb,
    context jsonb,
    result jsonb,
    tokens_input bigint not null default 0,
    tokens_output bigint not null default 0,
    tokens_total bigint not null default 0,
    cost numeric(10,4) not null default 0,
    duration_ms bigint,
    model_used text not null default '',
    error_message text,
    error_trace text,
    retry_count integer not null default 0,
    started_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    client_key text,
    campaign_id bigint,
    constraint marketing_task_pkey primary key (uuid)
);
alter table marketing_task add constraint marketing_task_status_known
    check (status in ('pending', 'processing', 'completed', 'failed'));
alter table marketing_task add constraint marketing_task_figures_not_negative
    check (least(tokens_input, tokens_output, tokens_total, cost, coalesce(duration_ms, 0), retry_count) >= 0);
create index marketing_task_by_created on marketing_task (created_at, uuid);
create index marketing_task_by_started on marketing_task (started_at, uuid);
create index marketing_task_by_cost on marketing_task (cost, uuid);
create index marketing_task_by_duration on marketing_task (duration_ms, uuid);
create index marketing_task_by_tokens on marketing_task (tokens_total, uuid);
create index marketing_task_by_agent on marketing_task (agent_class, uuid);
create index marketing_task_open on marketing_task (started_at, uuid) where status in ('pending', 'processing');
create index marketing_task_by_campaign on marketing_task (campaign_id, created_at) where campaign_id is not null;

create table task_statistics (
    hour timestamptz not null,
    agent_class text not null default '',
    type text not null default '',
    model_used text not null default '',
    status text not null default '',
    client_key text not null default '',
    campaign_id bigint not null default 0,
    task_count bigint not null default 0,
    tokens_input bigint not null default 0,
    tokens_output bigint not null default 0,
    tokens_total bigint not null default 0,
    cost numeric(18,4) not null default 0,
    duration_ms_sum bigint not null default 0,
    duration_buckets jsonb not null default '{}',
    constraint task_statistics_pkey
        primary key (hour, agent_class, type, model_used, status, client_key, campaign_id)
);
