-- Leads, how files of leads are read, and what was said about a lead.

create table lead_mappings (
    mapping_id bigserial primary key,
    name text not null,
    columns jsonb not null default '{}',
    options jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
alter table lead_mappings add constraint lead_mappings_name_unique unique (name);

-- Its campaign may be archived or deleted; what was imported, and which rows were bad, stays.
create table lead_imports (
    import_id bigserial primary key,
    campaign_id bigint,
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
    undone_at timestamptz
);
alter table lead_imports add constraint lead_imports_status_known
    check (status in ('running', 'completed', 'cancelled', 'failed', 'undone'));
alter table lead_imports add constraint lead_imports_counters_not_negative
    check (least(read_count, imported_count, updated_count, unchanged_count, rejected_count) >= 0);
create index lead_imports_by_campaign on lead_imports (campaign_id, import_id);

create table lead_import_errors (
    import_id bigint not null,
    line bigint not null,
    reason text not null default '',
    raw text,
    constraint lead_import_errors_pkey primary key (import_id, line)
);

create table leads (
    campaign_id bigint not null,
    id bigserial,
    company_name text not null default '',
    contact_name text not null default '',
    email text,
    phone text,
    niche text not null default '',
    region text not null default '',
    score integer,
    status text not null default 'new',
    source text not null default '',
    import_id bigint,
    created_at timestamptz not null default now(),
    extra jsonb not null default '{}',
    constraint leads_pkey primary key (campaign_id, id)
);
alter table leads add constraint leads_status_known
    check (status in ('new', 'cold', 'warm', 'hot', 'exported', 'delayed', 'contacted', 'replied', 'converted', 'rejected'));
alter table leads add constraint leads_score_range check (score between 0 and 100);
create index leads_by_company on leads (company_name, campaign_id, id);
create index leads_by_created on leads (created_at, campaign_id, id);
create index leads_by_score on leads (score, campaign_id, id);
create index leads_by_status on leads (status, campaign_id, id);
create index leads_by_import on leads (import_id, campaign_id, id);

create table lead_feedback (
    campaign_id bigint not null,
    id bigserial,
    lead_id bigint not null,
    feedback text not null default '',
    given_by text not null default '',
    created_at timestamptz not null default now(),
    constraint lead_feedback_pkey primary key (campaign_id, id)
);
create index lead_feedback_by_lead on lead_feedback (campaign_id, lead_id);

alter table lead_import_errors add constraint lead_import_errors_import
    foreign key (import_id) references lead_imports (import_id) on delete cascade;
alter table leads add constraint leads_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;
alter table lead_feedback add constraint lead_feedback_lead
    foreign key (campaign_id, lead_id) references leads (campaign_id, id) on delete cascade;

create table leads_archive (like leads);
alter table leads_archive add column archived_at timestamptz not null default now();
alter table leads_archive add column archive_run_id bigint;
alter table leads_archive add constraint leads_archive_pkey primary key (campaign_id, id);
create table lead_feedback_archive (like lead_feedback);
alter table lead_feedback_archive add column archived_at timestamptz not null default now();
alter table lead_feedback_archive add column archive_run_id bigint;
alter table lead_feedback_archive add constraint lead_feedback_archive_pkey primary key (campaign_id, id);
