-- Checks, archiving, audit and saved views.

create table check_schedule (
    check_name text primary key,
    enabled boolean not null default true,
    interval_seconds integer not null default 3600,
    last_run_at timestamptz,
    next_run_at timestamptz,
    consecutive_failures integer not null default 0,
    lease_holder text,
    lease_token bigint not null default 0,
    lease_expires_at timestamptz,
    options jsonb not null default '{}'
);
alter table check_schedule add constraint check_schedule_interval_positive check (interval_seconds > 0);
alter table check_schedule add constraint check_schedule_failures_not_negative check (consecutive_failures >= 0);

create table check_runs (
    run_id bigserial primary key,
    check_name text not null,
    due_at timestamptz,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    outcome text not null default 'running',
    changed_count bigint not null default 0,
    ran_by text not null default '',
    lease_token bigint,
    details jsonb not null default '{}',
    error text
);
alter table check_runs add constraint check_runs_outcome_known
    check (outcome in ('running', 'done', 'failed', 'cancelled', 'abandoned'));
alter table check_runs add constraint check_runs_changed_not_negative check (changed_count >= 0);
alter table check_runs add constraint check_runs_schedule
    foreign key (check_name) references check_schedule (check_name) on delete cascade;
create index check_runs_by_check on check_runs (check_name, started_at desc, run_id desc);

create table archive_policies (
    table_name text primary key,
    enabled boolean not null default true,
    keep_days integer not null default 180,
    options jsonb not null default '{}',
    updated_at timestamptz not null default now()
);
alter table archive_policies add constraint archive_policies_keep_days_positive check (keep_days > 0);

create table archive_runs (
    run_id bigserial primary key,
    table_name text not null,
    direction text not null default 'archive',
    status text not null default 'running',
    moved_count bigint not null default 0,
    expected_count bigint,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    started_by text not null default '',
    error text,
    details jsonb not null default '{}'
);
alter table archive_runs add constraint archive_runs_direction_known
    check (direction in ('archive', 'restore', 'purge'));
alter table archive_runs add constraint archive_runs_status_known
    check (status in ('running', 'completed', 'cancelled', 'failed'));
alter table archive_runs add constraint archive_runs_moved_not_negative check (moved_count >= 0);
create index archive_runs_by_time on archive_runs (started_at desc, run_id desc);

create table audit_log (
    id bigserial primary key,
    at timestamptz not null default now(),
    actor text not null default '',
    origin text not null default '',
    action text not null,
    object_type text not null default '',
    object_id text not null default '',
    old_values jsonb,
    new_values jsonb,
    reason text
);
create index audit_log_by_time on audit_log (at, id);
create index audit_log_by_object on audit_log (object_type, object_id, at);

create table saved_views (
    view_id bigserial primary key,
    page text not null,
    name text not null,
    owner text not null default '',
    shared boolean not null default false,
    state jsonb not null default '{}',
    updated_at timestamptz not null default now()
);
alter table saved_views add constraint saved_views_name_unique unique (page, owner, name);
alter table saved_views add constraint saved_views_name_not_empty check (name <> '');
