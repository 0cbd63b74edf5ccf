-- Campaigns and what belongs to them. Every table that grows with campaigns carries campaign_id in
-- each key, so that the schema can be distributed by it.

create table campaigns (
    campaign_id bigserial primary key,
    client_key text,
    name text not null default '',
    niche text not null default '',
    region text not null default '',
    channel text not null default '',
    status text not null default 'draft',
    created_at timestamptz not null default now(),
    started_at timestamptz,
    completed_at timestamptz,
    settled_at timestamptz,
    closed_reason text,
    total_count bigint not null default 0,
    sent_count bigint not null default 0,
    success_count bigint not null default 0,
    delivered_count bigint not null default 0,
    read_count bigint not null default 0,
    failed_count bigint not null default 0,
    no_interaction_count bigint not null default 0,
    pending_count bigint not null default 0,
    interaction_count bigint not null default 0,
    relaunch_requested_at timestamptz,
    extra jsonb not null default '{}'
);

alter table campaigns add constraint campaigns_status_known
    check (status in ('draft', 'sending', 'paused', 'completed', 'failed'));
alter table campaigns add constraint campaigns_counters_not_negative
    check (least(total_count, sent_count, success_count, delivered_count, read_count, failed_count,
                 no_interaction_count, pending_count, interaction_count) >= 0);
alter table campaigns add constraint campaigns_counters_add_up
    check (sent_count + failed_count + pending_count = total_count);
alter table campaigns add constraint campaigns_success_is_sent check (success_count = sent_count);
alter table campaigns add constraint campaigns_no_interaction_is_failed
    check (no_interaction_count <= failed_count);
alter table campaigns add constraint campaigns_delivered_and_read_within_total
    check (greatest(delivered_count, read_count) <= total_count);
alter table campaigns add constraint campaigns_extra_is_object check (jsonb_typeof(extra) = 'object');

create index campaigns_by_name on campaigns (name, campaign_id);
create index campaigns_by_niche on campaigns (niche, region, campaign_id);
create index campaigns_by_niche_key on campaigns (niche, campaign_id);
create index campaigns_by_region on campaigns (region, campaign_id);
create index campaigns_by_channel on campaigns (channel, campaign_id);
create index campaigns_by_client on campaigns (client_key, campaign_id);
create index campaigns_by_status on campaigns (status, campaign_id);
create index campaigns_by_created on campaigns (created_at, campaign_id);
create index campaigns_by_started on campaigns (started_at, campaign_id);
create index campaigns_by_completed on campaigns (completed_at, campaign_id);
create index campaigns_by_total on campaigns (total_count, campaign_id);
create index campaigns_by_success on campaigns (success_count, campaign_id);
create index campaigns_by_failed on campaigns (failed_count, campaign_id);
create index campaigns_by_pending on campaigns (pending_count, campaign_id);
create index campaigns_by_interactions on campaigns (interaction_count, campaign_id);
create index campaigns_unsettled on campaigns (status, campaign_id) where settled_at is null;

-- The ids other systems use, apart so that they can be unique when campaigns is distributed.
create table campaign_sources (
    source text not null,
    external_id text not null,
    campaign_id bigint not null,
    fingerprint text,
    imported_at timestamptz not null default now(),
    constraint campaign_sources_pkey primary key (source, external_id)
);
create index campaign_sources_by_campaign on campaign_sources (campaign_id);

create table campaign_phases (
    campaign_id bigint not null,
    phase text not null,
    status text not null default 'pending',
    metrics jsonb not null default '{}',
    error text,
    started_at timestamptz,
    finished_at timestamptz,
    constraint campaign_phases_pkey primary key (campaign_id, phase)
);
alter table campaign_phases add constraint campaign_phases_phase_known
    check (phase in ('scraping', 'cleaning', 'classification', 'export', 'contact'));
alter table campaign_phases add constraint campaign_phases_status_known
    check (status in ('pending', 'in_progress', 'paused', 'completed', 'failed'));
alter table campaign_phases add constraint campaign_phases_metrics_is_object
    check (jsonb_typeof(metrics) = 'object');

-- People, shared by campaigns.
create table contacts (
    contact_id bigserial primary key,
    name text not null default '',
    phone text,
    email text,
    extra jsonb not null default '{}'
);

create table messages (
    campaign_id bigint not null,
    id bigserial,
    contact_id bigint,
    message_type text not null default 'message_1',
    status text not null default 'pending',
    error_message text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    delivered_at timestamptz,
    read_at timestamptz,
    constraint messages_pkey primary key (campaign_id, id)
);
alter table messages add constraint messages_type_known check (message_type in ('message_1', 'message_2'));
alter table messages add constraint messages_status_known
    check (status in ('pending', 'sent', 'delivered', 'read', 'failed', 'no_interaction'));
create index messages_by_status on messages (campaign_id, status, id);
create index messages_by_sent on messages (campaign_id, sent_at, id);
create index messages_by_contact on messages (campaign_id, contact_id, message_type);
-- The 24 h check looks only at first messages that still may expire.
create index messages_awaiting_reply on messages (sent_at, campaign_id, id)
    where message_type = 'message_1' and status in ('sent', 'delivered', 'read');
create index messages_pending on messages (campaign_id, id) where status = 'pending';

create table interactions (
    campaign_id bigint not null,
    id bigserial,
    contact_id bigint,
    message_id bigint,
    interaction_type text not null default 'reply',
    created_at timestamptz not null default now(),
    constraint interactions_pkey primary key (campaign_id, id)
);
alter table interactions add constraint interactions_type_known
    check (interaction_type in ('reply', 'reaction', 'click'));
create index interactions_by_contact on interactions (campaign_id, contact_id, interaction_type);
create index interactions_by_message on interactions (campaign_id, message_id);

create table campaign_events (
    campaign_id bigint not null,
    id bigserial,
    at timestamptz not null default now(),
    kind text not null default 'note',
    actor text not null default '',
    details jsonb not null default '{}',
    constraint campaign_events_pkey primary key (campaign_id, id)
);
create index campaign_events_by_time on campaign_events (campaign_id, at, id);

alter table campaign_sources add constraint campaign_sources_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;
alter table campaign_phases add constraint campaign_phases_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;
alter table messages add constraint messages_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;
alter table messages add constraint messages_contact
    foreign key (contact_id) references contacts (contact_id);
alter table interactions add constraint interactions_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;
alter table interactions add constraint interactions_message
    foreign key (campaign_id, message_id) references messages (campaign_id, id) on delete cascade;
alter table campaign_events add constraint campaign_events_campaign
    foreign key (campaign_id) references campaigns (campaign_id) on delete cascade;

-- Same columns, no defaults that would invent values, and when and by which run a row was moved.
create table campaigns_archive (like campaigns);
create table campaign_sources_archive (like campaign_sources);
create table campaign_phases_archive (like campaign_phases);
create table messages_archive (like messages);
create table interactions_archive (like interactions);
create table campaign_events_archive (like campaign_events);
alter table campaigns_archive add column archived_at timestamptz not null default now();
alter table campaigns_archive add column archive_run_id bigint;
alter table campaign_sources_archive add column archived_at timestamptz not null default now();
alter table campaign_sources_archive add column archive_run_id bigint;
alter table campaign_phases_archive add column archived_at timestamptz not null default now();
alter table campaign_phases_archive add column archive_run_id bigint;
alter table messages_archive add column archived_at timestamptz not null default now();
alter table messages_archive add column archive_run_id bigint;
alter table interactions_archive add column archived_at timestamptz not null default now();
alter table interactions_archive add column archive_run_id bigint;
alter table campaign_events_archive add column archived_at timestamptz not null default now();
alter table campaign_events_archive add column archive_run_id bigint;
alter table campaigns_archive add constraint campaigns_archive_pkey primary key (campaign_id);
alter table campaign_sources_archive add constraint campaign_sources_archive_pkey primary key (source, external_id, campaign_id);
alter table campaign_phases_archive add constraint campaign_phases_archive_pkey primary key (campaign_id, phase);
alter table messages_archive add constraint messages_archive_pkey primary key (campaign_id, id);
alter table interactions_archive add constraint interactions_archive_pkey primary key (campaign_id, id);
alter table campaign_events_archive add constraint campaign_events_archive_pkey primary key (campaign_id, id);
