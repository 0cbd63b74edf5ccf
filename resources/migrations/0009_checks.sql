-- What the background checks need: clocks of closure that operators may move, schedules by the hour
-- of a day, runs on request, and an audit log that nobody can rewrite.

-- close_limit_at stands in place of started_at + 48 h once an operator has moved it.
alter table campaigns add column close_limit_at timestamptz;
alter table campaigns add column closure_vetoed_at timestamptz;
alter table campaigns add column closure_vetoed_by text;
alter table campaigns add column closure_veto_reason text;
alter table campaigns_archive add column close_limit_at timestamptz;
alter table campaigns_archive add column closure_vetoed_at timestamptz;
alter table campaigns_archive add column closure_vetoed_by text;
alter table campaigns_archive add column closure_veto_reason text;

-- By campaign first: the checks come from the unsettled campaigns, so that what old campaigns keep
-- in this index for good costs them nothing.
drop index messages_awaiting_reply;
create index messages_awaiting_reply on messages (campaign_id, sent_at, id)
    where message_type = 'message_1' and status in ('sent', 'delivered', 'read');
create index interactions_by_created on interactions (created_at, campaign_id);

-- First messages that the 24 h check takes once they are old enough: neither followed by a second
-- message nor answered by a reply or reaction (isAnswered() of models/domain/closure.h). Counted,
-- where "not exists" would do: the answers to each message are then looked up by index, whatever
-- the planner believes of a campaign's size, and the cost is in proportion to the messages.
create view messages_unanswered as
select m.campaign_id, m.id, m.contact_id, m.status, m.sent_at
  from messages m
 where m.message_type = 'message_1' and m.status in ('sent', 'delivered', 'read')
   and (select count(*) from messages s
         where s.campaign_id = m.campaign_id and s.contact_id = m.contact_id
           and s.message_type = 'message_2') = 0
   and (select count(*) from interactions i
         where i.campaign_id = m.campaign_id and i.contact_id = m.contact_id
           and i.interaction_type in ('reply', 'reaction')) = 0
   and (select count(*) from interactions i
         where i.campaign_id = m.campaign_id and i.message_id = m.id
           and i.interaction_type in ('reply', 'reaction')) = 0;

alter table check_schedule add column daily_at time;
alter table check_schedule add column time_zone text not null default 'UTC';
alter table check_schedule add column run_requested_at timestamptz;
alter table check_schedule add column run_requested_by text;

-- A due run is done once, whoever may have thought it was theirs.
create unique index check_runs_once on check_runs (check_name, due_at)
    where outcome = 'done' and due_at is not null;
create index check_runs_by_time on check_runs (started_at, run_id);

-- What the background work has to tell that is no change of a row: failures, runs given up.
create table system_logs (
    id bigserial primary key,
    at timestamptz not null default now(),
    level text not null default 'info',
    subject text not null default '',
    message text not null default '',
    origin text not null default '',
    details jsonb not null default '{}'
);
alter table system_logs add constraint system_logs_level_known
    check (level in ('debug', 'info', 'warning', 'error'));
create index system_logs_by_time on system_logs (at, id);
create table system_logs_archive (like system_logs);
alter table system_logs_archive add column archived_at timestamptz not null default now();
alter table system_logs_archive add column archive_run_id bigint;
alter table system_logs_archive add constraint system_logs_archive_pkey primary key (id);

create function regie_refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'audit_log is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
    for each statement execute function regie_refuse_rewriting();
revoke update, delete, truncate on audit_log from public;
create index audit_log_by_actor on audit_log (actor, id);
create index audit_log_by_action on audit_log (action, id);

do $$
declare
    watched text;
begin
    foreach watched in array array['audit_log', 'archive_policies', 'system_logs', 'campaigns_archive']
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
