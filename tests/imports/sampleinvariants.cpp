// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleinvariants.h"

namespace regie {

namespace {

const QList<Invariant> &messageInvariants()
{
    static const QList<Invariant> invariants{
        {"counters are what the messages and interactions add up to",
         R"(select count(*) from campaigns c
            cross join lateral (
                select count(*) as total,
                       count(*) filter (where status in ('sent', 'delivered', 'read')) as sent,
                       count(*) filter (where status in ('failed', 'no_interaction')) as failed,
                       count(*) filter (where status = 'no_interaction') as no_interaction,
                       count(*) filter (where status = 'pending') as pending,
                       count(delivered_at) as delivered, count(read_at) as read
                from messages m where m.campaign_id = c.campaign_id) m
            cross join lateral (select count(*) as interactions from interactions i
                                where i.campaign_id = c.campaign_id) i
            where (total_count, sent_count, success_count, failed_count, no_interaction_count,
                   pending_count, delivered_count, read_count, interaction_count)
               is distinct from (total, sent, sent, failed, no_interaction, pending, delivered,
                                 read, interactions))"},
        {"a 24 h check run now would change nothing",
         R"(select count(*) from messages m
            where message_type = 'message_1' and status in ('sent', 'delivered', 'read')
              and sent_at <= %1 - interval '24 hours'
              and not exists (select from messages s where s.campaign_id = m.campaign_id
                              and s.contact_id = m.contact_id and s.message_type = 'message_2')
              and not exists (select from interactions i where i.campaign_id = m.campaign_id
                              and i.contact_id = m.contact_id
                              and i.interaction_type in ('reply', 'reaction')))"},
        {"without interaction is only who was silent for 24 h",
         R"(select count(*) from messages m where status = 'no_interaction'
              and (message_type <> 'message_1' or sent_at is null or sent_at > %1 - interval '24 hours'
                   or exists (select from interactions i where i.campaign_id = m.campaign_id
                              and i.contact_id = m.contact_id
                              and i.interaction_type in ('reply', 'reaction')
                              and i.created_at < m.sent_at + interval '24 hours')))"},
        {"no campaign sends for more than 48 h",
         "select count(*) from campaigns where status = 'sending' and started_at < %1 - interval "
         "'48 hours'"},
        {"a relaunch is asked for where nothing was sent for ten minutes, and only there",
         R"(select count(*) from campaigns c where status = 'sending'
              and (relaunch_requested_at is not null) <>
                  ((select max(sent_at) from messages m where m.campaign_id = c.campaign_id)
                   < %1 - interval '10 minutes'))"},
        {"messages are made, sent, delivered and read in this order",
         R"(select count(*) from messages
            where created_at > least(sent_at, delivered_at, read_at) or sent_at > delivered_at
               or delivered_at > read_at or (sent_at is null and delivered_at is not null))"},
        {"times of messages fit their status",
         R"(select count(*) from messages where case status
                when 'pending' then sent_at is not null
                when 'sent' then sent_at is null or delivered_at is not null
                when 'delivered' then delivered_at is null or read_at is not null
                when 'read' then read_at is null
                when 'failed' then delivered_at is not null
                when 'no_interaction' then sent_at is null end)"},
        {"a message has a reason exactly when it failed",
         "select count(*) from messages where (status = 'failed') <> (coalesce(error_message, '') "
         "<> '')"},
        {"a contact gets each kind of message at most once in a campaign",
         R"(select count(*) from (select from messages
            group by campaign_id, contact_id, message_type having count(*) > 1) as twice)"},
        {"a second message follows a first one that arrived, within 24 h",
         R"(select count(*) from messages s where message_type = 'message_2' and not exists (
                select from messages f where f.campaign_id = s.campaign_id
                  and f.contact_id = s.contact_id and f.message_type = 'message_1'
                  and f.status in ('sent', 'delivered', 'read')
                  and s.created_at between f.sent_at and f.sent_at + interval '24 hours'))"},
        {"interactions answer messages that reached their contact",
         R"(select count(*) from interactions i where not exists (
                select from messages m where m.campaign_id = i.campaign_id and m.id = i.message_id
                  and m.contact_id = i.contact_id and i.created_at > m.delivered_at))"},
        {"contacts can be reached", "select count(*) from contacts where phone !~ '^0[67]( "
                                    "[0-9]{2}){4}$' or email !~ '^[a-z.-]+@[a-z-]+[.]example$'"},
        {"contacts belong to the niche their campaigns are for",
         R"(select count(*) from (select from messages join campaigns using (campaign_id)
            group by contact_id having count(distinct (niche, region)) > 1) as strays)"},
    };
    return invariants;
}

const QList<Invariant> &campaignInvariants()
{
    static const QList<Invariant> invariants{
        {"the status follows from the messages",
         R"(select count(*) from campaigns where case status
                when 'sending' then pending_count = 0 or sent_count = 0 or started_at is null
                when 'paused' then pending_count = 0 or started_at is null
                when 'completed' then pending_count > 0 or (sent_count = 0 and no_interaction_count = 0)
                when 'failed' then sent_count > 0 or no_interaction_count > 0 or pending_count > 0
                when 'draft' then total_count > 0 or started_at is not null end)"},
        {"campaigns are made, started, ended and settled in this order",
         R"(select count(*) from campaigns
            where created_at > started_at or started_at > completed_at or completed_at > settled_at
               or created_at > completed_at or relaunch_requested_at < started_at
               or (completed_at is not null) <> (status in ('completed', 'failed'))
               or (closed_reason is not null) <> (status in ('completed', 'failed')))"},
        {"a campaign ends after its last message, within the 48 h that a check allows",
         R"(select count(*) from campaigns c where completed_at > started_at + interval '54 hours'
               or completed_at < (select max(sent_at) from messages m where m.campaign_id = c.campaign_id))"},
        {"a campaign is settled once every first message had its 24 h",
         R"(select count(*) from campaigns c where completed_at is not null and (settled_at is null) <>
                exists (select from messages m where m.campaign_id = c.campaign_id
                        and message_type = 'message_1' and sent_at > %1 - interval '24 hours'))"},
        {"nothing lies in the future",
         R"(select (select count(*) from campaigns where greatest(created_at, started_at, completed_at,
                            settled_at, relaunch_requested_at) > %1)
                 + (select count(*) from messages where greatest(created_at, sent_at, delivered_at, read_at) > %1)
                 + (select count(*) from interactions where created_at > %1)
                 + (select count(*) from campaign_events where at > %1)
                 + (select count(*) from campaign_phases where greatest(started_at, finished_at) > %1)
                 + (select count(*) from leads where created_at > %1)
                 + (select count(*) from marketing_task where greatest(created_at, started_at,
                            completed_at, updated_at) > %1))"},
        {"nothing is older than 18 months and a long weekend",
         "select count(*) from campaigns where created_at < %1 - interval '553 days'"},
        {"campaigns lose leads from phase to phase, but for the few that are wrong on purpose",
         R"(with figures as (
                select campaign_id, max((metrics->>'leads_scraped')::bigint) as scraped,
                       max((metrics->>'leads_cleaned')::bigint) as cleaned,
                       max((metrics->>'leads_rejected')::bigint) as rejected,
                       max((metrics->>'leads_classified')::bigint) as classified,
                       max((metrics->>'hot_leads')::bigint + (metrics->>'warm_leads')::bigint
                           + (metrics->>'cold_leads')::bigint) as sorted,
                       max((metrics->>'leads_exported')::bigint) as exported,
                       max((metrics->>'leads_delayed')::bigint) as delayed,
                       max((metrics->>'leads_contacted')::bigint) as contacted
                from campaign_phases group by campaign_id),
            broken as (
                select count(*) filter (where cleaned > scraped or classified <> cleaned
                                          or exported + delayed <> classified or contacted > exported) as never,
                       count(*) filter (where scraped <> cleaned + rejected or sorted <> classified) as rarely,
                       count(*) as all_of_them
                from figures)
            select never + case when rarely > 3 + all_of_them / 30 then rarely else 0 end from broken)"},
        {"phases come one after the other",
         R"(select count(*) from campaign_phases a join campaign_phases b using (campaign_id)
            where array_position(array['scraping', 'cleaning', 'classification', 'export', 'contact'], a.phase)
                < array_position(array['scraping', 'cleaning', 'classification', 'export', 'contact'], b.phase)
              and (a.finished_at is null or a.finished_at > b.started_at))"},
        {"a failed phase has a reason and fails its campaign, but for the few that are wrong on "
         "purpose",
         R"(select count(*) filter (where coalesce(error, '') = '')
                 + greatest(0, count(*) filter (where not as_it_should) - 3 - (select count(*) from campaigns) / 50)
            from (select c.status = 'failed' as as_it_should, p.error from campaign_phases p
                  join campaigns c using (campaign_id) where p.status = 'failed') as f)"},
        {"every failed campaign has a failed phase",
         R"(select count(*) from campaigns c where status = 'failed' and not exists (
                select from campaign_phases p where p.campaign_id = c.campaign_id and p.status = 'failed'))"},
        {"timelines begin with the creation and stay in order",
         R"(select count(*) from campaigns c where not exists (
                select from campaign_events e where e.campaign_id = c.campaign_id
                  and e.kind = 'created' and e.at = c.created_at
                  and e.at = (select min(at) from campaign_events a where a.campaign_id = c.campaign_id)))"},
        {"timelines tell of every message without reply",
         R"(select count(*) from campaigns c where no_interaction_count <> coalesce((
                select sum((details->>'no_interaction')::bigint) from campaign_events e
                where e.campaign_id = c.campaign_id and kind = 'check_24h'), 0))"},
        {"leads are as many as were scraped",
         R"(select count(*) from campaign_phases p where phase = 'scraping' and status = 'completed'
              and (metrics->>'leads_scraped')::bigint <>
                  (select count(*) from leads l where l.campaign_id = p.campaign_id))"},
        {"hot leads are those with a score of 70 and more, but for the few that are wrong on "
         "purpose",
         R"(select greatest(0, count(*) - 3 - (select count(*) from campaigns) / 50)
            from campaign_phases p where phase = 'classification' and status = 'completed'
              and (metrics->>'hot_leads')::bigint <>
                  (select count(*) from leads l where l.campaign_id = p.campaign_id and score >= 70))"},
        {"leads that replied have a reply",
         R"(select greatest(0, abs((select count(*) from leads where status in ('replied', 'converted'))
                - (select count(*) from (select distinct campaign_id, contact_id from interactions
                                         where interaction_type = 'reply') as r))))"},
        {"sample rows can be told from others",
         R"(select (select count(*) from campaigns where extra->>'sample' is distinct from 'true')
                 + (select count(*) from contacts where extra->>'sample' is distinct from 'true')
                 + (select count(*) from leads where extra->>'sample' is distinct from 'true')
                 + (select count(*) from marketing_task where context->>'sample' is distinct from 'true')
                 + (select count(*) from campaigns left join campaign_sources using (campaign_id)
                    where source is distinct from 'sample'))"},
    };
    return invariants;
}

const QList<Invariant> &taskInvariants()
{
    static const QList<Invariant> invariants{
        {"tokens add up",
         "select count(*) from marketing_task where tokens_total <> tokens_input + tokens_output"},
        {"costs are tokens times the model's price",
         R"(select count(*) from marketing_task join (values
                ('gpt-4o', 2.5, 10), ('gpt-4o-mini', 0.15, 0.6), ('claude-3-5-sonnet', 3, 15),
                ('claude-3-haiku', 0.25, 1.25), ('mistral-large', 2, 6)) as p (model_used, input, output)
                using (model_used)
            where cost <> round((tokens_input * input + tokens_output * output) / 1000000, 4))"},
        {"every task names one of the models",
         R"(select count(*) from marketing_task where model_used not in
                ('gpt-4o', 'gpt-4o-mini', 'claude-3-5-sonnet', 'claude-3-haiku', 'mistral-large'))"},
        {"times of tasks fit their status",
         R"(select count(*) from marketing_task where created_at > started_at or started_at > completed_at
               or updated_at < greatest(created_at, started_at, completed_at)
               or (started_at is null) <> (status = 'pending')
               or (completed_at is null) <> (status in ('pending', 'processing'))
               or duration_ms is distinct from (extract(epoch from completed_at - started_at) * 1000)::bigint)"},
        {"a task has an error exactly when it failed",
         R"(select count(*) from marketing_task where (status = 'failed') <> (error_message is not null)
               or (status = 'failed') <> (error_trace is not null))"},
        {"about two tasks in a hundred fail",
         R"(select case when count(*) > 5000 and not
                count(*) filter (where status = 'failed') between count(*) * 0.01 and count(*) * 0.03
                then 1 else 0 end from marketing_task)"},
        {"a task's campaign existed, and has the same client",
         R"(select count(*) from marketing_task t left join campaigns c using (campaign_id)
            where t.campaign_id is not null
              and (c.created_at > t.created_at or c.client_key is distinct from t.client_key))"},
        {"the sequences are past every id",
         R"(select (select count(*) from campaigns where campaign_id > (select last_value from campaigns_campaign_id_seq))
                 + (select count(*) from contacts where contact_id > (select last_value from contacts_contact_id_seq))
                 + (select count(*) from messages where id > (select last_value from messages_id_seq))
                 + (select count(*) from interactions where id > (select last_value from interactions_id_seq))
                 + (select count(*) from campaign_events where id > (select last_value from campaign_events_id_seq))
                 + (select count(*) from leads where id > (select last_value from leads_id_seq))
                 + (select count(*) from marketing_task where id > (select last_value from marketing_task_id_seq)))"},
        {"ids are not given twice",
         R"(select (select count(*) - count(distinct id) from messages)
                 + (select count(*) - count(distinct id) from interactions)
                 + (select count(*) - count(distinct id) from campaign_events)
                 + (select count(*) - count(distinct id) from leads)
                 + (select count(*) - count(distinct id) from marketing_task))"},
    };
    return invariants;
}

const QList<Invariant> &suggestionInvariants()
{
    static const QList<Invariant> invariants{
        {"decisions lead, one after the other, to where the suggestion is",
         R"(select count(*) from suggestions s
            left join lateral (
                select count(*) as moves, (array_agg(to_status order by suggestion_version desc))[1] as last,
                       bool_and(from_status = before) as linked
                from (select d.*, lag(to_status, 1, 'pending') over (order by suggestion_version) as before
                      from decisions d where d.suggestion_id = s.suggestion_id) d) d on true
            where d.moves + case s.status when 'executed' then 2 when 'failed' then 2 when 'rolled_back' then 3 else 0 end
                  <> s.version
               or not coalesce(d.linked, true)
               or coalesce(d.last, 'pending') <> case when s.status in ('executed', 'failed', 'rolled_back')
                                                      then 'approved' else s.status end)"},
        {"what was decided was decided while it was open, and nothing after now",
         R"(select (select count(*) from decisions d join suggestions s using (suggestion_id)
                    where d.decided_at <= s.created_at or d.decided_at > s.updated_at or d.decided_at > %1)
                 + (select count(*) from suggestions where updated_at > %1 or created_at > updated_at or ended_at > %1)
                 + (select count(*) from execution_logs where finished_at > %1 or finished_at < started_at)
                 + (select count(*) from hypothesis_tracking where evaluated_at > %1))"},
        {"an undo takes back the decision before it",
         R"(select count(*) from decisions u left join decisions d on d.decision_id = u.undoes
            where u.decision = 'undo' and (d.suggestion_id is distinct from u.suggestion_id
                                           or d.suggestion_version <> u.suggestion_version - 1
                                           or d.decided_by <> u.decided_by))"},
        {"what was carried out has its log and its hypothesis, and nothing else has",
         R"(select (select count(*) from suggestions s
                    where (s.status in ('executed', 'failed', 'rolled_back'))
                          <> exists (select from execution_logs l where l.suggestion_id = s.suggestion_id and l.kind = 'execute'))
                 + (select count(*) from execution_logs l
                    where l.kind = 'execute' and (l.status = 'done')
                          <> exists (select from hypothesis_tracking h where h.execution_id = l.execution_id
                                     and h.suggestion_id = l.suggestion_id)))"},
        {"no window that has passed is still open",
         R"(select count(*) from hypothesis_tracking where status = 'open' and window_until < (%1)::date - 3)"},
        {"patterns are what was decided",
         R"(select count(*) from (
                select client_key, type, entity_type, priority, roi_band,
                       count(*) filter (where decision = 'approve') as approved,
                       count(*) filter (where decision = 'refuse') as refused
                from (select distinct on (suggestion_id) * from decisions
                      order by suggestion_id, suggestion_version desc) d
                group by 1, 2, 3, 4, 5) d
            full join decision_patterns p using (client_key, type, entity_type, priority, roi_band)
            where (p.approved_count, p.refused_count) is distinct from (d.approved, d.refused))"},
        {"figures have their day's spend, and no ad set that is paused has any today",
         R"(select (select count(*) from (select client_key, date, sum(spend) as spend from performance_metrics group by 1, 2) m
                    full join spend_history h using (client_key, date) where m.spend is distinct from h.spend)
                 + (select count(*) from performance_metrics where clicks > impressions)
                 + (select count(*) from ads_library a join performance_metrics m using (client_key, entity_type, entity_id)
                    where a.status = 'paused' and m.date = (%1)::date))"},
        {"suggestions, decisions and executions: the sequences are past every id",
         R"(select (select count(*) from suggestions where suggestion_id > (select last_value from suggestions_suggestion_id_seq))
                 + (select count(*) from decisions where decision_id > (select last_value from decisions_decision_id_seq))
                 + (select count(*) from execution_logs where execution_id > (select last_value from execution_logs_execution_id_seq))
                 + (select count(*) from hypothesis_tracking where hypothesis_id > (select last_value from hypothesis_tracking_hypothesis_id_seq))
                 + (select count(*) from analysis_runs where analysis_id > (select last_value from analysis_runs_analysis_id_seq)))"},
    };
    return invariants;
}

} // namespace

const QList<Invariant> &sampleInvariants()
{
    static const QList<Invariant> invariants =
        messageInvariants() + campaignInvariants() + taskInvariants() + suggestionInvariants();
    return invariants;
}

} // namespace regie
