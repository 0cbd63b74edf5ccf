-- Archiving moves a campaign with all that belongs to it. Nothing cascades any more: a message that
-- a program adds while its campaign is being moved must stop the move, not vanish with it.
alter table campaign_sources drop constraint campaign_sources_campaign;
alter table campaign_phases drop constraint campaign_phases_campaign;
alter table messages drop constraint messages_campaign;
alter table interactions drop constraint interactions_campaign;
alter table interactions drop constraint interactions_message;
alter table campaign_events drop constraint campaign_events_campaign;
alter table leads drop constraint leads_campaign;
alter table lead_feedback drop constraint lead_feedback_lead;

alter table campaign_sources add constraint campaign_sources_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table campaign_phases add constraint campaign_phases_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table messages add constraint messages_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table interactions add constraint interactions_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table interactions add constraint interactions_message
    foreign key (campaign_id, message_id) references messages (campaign_id, id);
alter table campaign_events add constraint campaign_events_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table leads add constraint leads_campaign
    foreign key (campaign_id) references campaigns (campaign_id);
alter table lead_feedback add constraint lead_feedback_lead
    foreign key (campaign_id, lead_id) references leads (campaign_id, id);

create index campaigns_archivable on campaigns ((coalesce(completed_at, settled_at)), campaign_id)
    where settled_at is not null;

-- The archive is browsed with the same tables as what is live.
create index campaigns_archive_by_name on campaigns_archive (name, campaign_id);
create index campaigns_archive_by_niche_key on campaigns_archive (niche, campaign_id);
create index campaigns_archive_by_region on campaigns_archive (region, campaign_id);
create index campaigns_archive_by_status on campaigns_archive (status, campaign_id);
create index campaigns_archive_by_created on campaigns_archive (created_at, campaign_id);
create index campaigns_archive_by_started on campaigns_archive (started_at, campaign_id);
create index campaigns_archive_by_completed on campaigns_archive (completed_at, campaign_id);
create index campaigns_archive_by_total on campaigns_archive (total_count, campaign_id);
create index campaigns_archive_by_success on campaigns_archive (success_count, campaign_id);
create index campaigns_archive_by_failed on campaigns_archive (failed_count, campaign_id);
create index campaigns_archive_by_interactions on campaigns_archive (interaction_count, campaign_id);
create index campaigns_archive_by_archived on campaigns_archive (archived_at, campaign_id);
create index campaigns_archive_by_run on campaigns_archive (archive_run_id, campaign_id);
create index messages_archive_by_sent on messages_archive (campaign_id, sent_at, id);
create index messages_archive_by_status on messages_archive (campaign_id, status, id);
create index system_logs_archive_by_run on system_logs_archive (archive_run_id, id);
create index system_logs_archive_by_time on system_logs_archive (at, id);
create index campaign_sources_archive_by_campaign on campaign_sources_archive (campaign_id);

-- What was restored stays for a while, of whatever policy: without a column in each table for it.
create table archive_holds (
    policy text not null,
    item text not null,
    held_until timestamptz not null,
    constraint archive_holds_pkey primary key (policy, item)
);
