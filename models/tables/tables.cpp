// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include "tables/clientstables.h"
#include "tables/columnbuilder.h"
#include "tables/operationstables.h"
#include "tables/suggestionstables.h"
#include "tables/taskstables.h"

#include <algorithm>

namespace regie {

namespace {

using namespace columns;

/// Codes as in the domain's Inconsistency, so that a row can warn before its detail is read.
constexpr auto campaignWarnings = R"((select string_agg(w.code, ' ' order by w.code)
    from (select 'failed_phase:' || p.phase as code from campaign_phases p
           where p.campaign_id = c.campaign_id and p.status = 'failed' and c.status = 'completed'
          union all
          select 'classified_differs' from campaign_phases p
           where p.campaign_id = c.campaign_id and p.phase = 'classification'
             and jsonb_typeof(p.metrics -> 'leads_classified') = 'number'
             and jsonb_typeof(p.metrics -> 'hot_leads') = 'number'
             and jsonb_typeof(p.metrics -> 'warm_leads') = 'number'
             and jsonb_typeof(p.metrics -> 'cold_leads') = 'number'
             and (p.metrics ->> 'leads_classified')::numeric <> (p.metrics ->> 'hot_leads')::numeric
                 + (p.metrics ->> 'warm_leads')::numeric + (p.metrics ->> 'cold_leads')::numeric
          union all
          select 'cleaned_differs' from campaign_phases p
            join campaign_phases q on q.campaign_id = p.campaign_id and q.phase = 'scraping'
           where p.campaign_id = c.campaign_id and p.phase = 'cleaning'
             and jsonb_typeof(q.metrics -> 'leads_scraped') = 'number'
             and jsonb_typeof(p.metrics -> 'leads_cleaned') = 'number'
             and jsonb_typeof(p.metrics -> 'leads_rejected') = 'number'
             and (q.metrics ->> 'leads_scraped')::numeric <> (p.metrics ->> 'leads_cleaned')::numeric
                 + (p.metrics ->> 'leads_rejected')::numeric) w))";

TableSpec campaignsTable()
{
    TableSpec spec;
    spec.name = s("campaigns");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Campaigns");
    spec.from = s("campaigns c");
    spec.key = {{s("c.campaign_id"), s("bigint")}};
    spec.searchSql = s("(c.name || ' ' || c.niche || ' ' || c.region)");
    spec.defaultSort = s("created_at"); // drafts have not started, and are not what one looks for
    spec.watched = {s("campaigns"), s("campaign_phases")};
    spec.columns = {
        column("name", QT_TRANSLATE_NOOP("regie::Tables", "Campaign"), "c.name", "text", Text,
               Contains, 200),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "c.status", "text", State,
               Values, 116),
        described(
            unsorted(column("outcome", QT_TRANSLATE_NOOP("regie::Tables", "Outcome"),
                            "jsonb_build_array(c.total_count, c.sent_count, c.interaction_count, "
                            "c.failed_count, c.no_interaction_count, c.pending_count)",
                            "jsonb", ColumnType::Outcome, NoFilter, 132)),
            QT_TRANSLATE_NOOP("regie::Tables",
                              "Share of messages that succeeded, failed and are pending")),
        column("total_count", QT_TRANSLATE_NOOP("regie::Tables", "Messages"), "c.total_count",
               "bigint", Whole, Numbers, 92),
        described(column("success_count", QT_TRANSLATE_NOOP("regie::Tables", "Success"),
                         "c.success_count", "bigint", Whole, Numbers, 80),
                  QT_TRANSLATE_NOOP("regie::Tables", "Messages that were sent, delivered or read")),
        described(
            column("failed_count", QT_TRANSLATE_NOOP("regie::Tables", "Failed"), "c.failed_count",
                   "bigint", Whole, Numbers, 72),
            QT_TRANSLATE_NOOP("regie::Tables", "Messages that failed or got no reply in time")),
        hidden(column("pending_count", QT_TRANSLATE_NOOP("regie::Tables", "Pending"),
                      "c.pending_count", "bigint", Whole, Numbers, 80)),
        described(column("interaction_count", QT_TRANSLATE_NOOP("regie::Tables", "Replies"),
                         "c.interaction_count", "bigint", Whole, Numbers, 84),
                  QT_TRANSLATE_NOOP("regie::Tables", "Replies, reactions and clicks")),
        nullable(column("started_at", QT_TRANSLATE_NOOP("regie::Tables", "Started"), "c.started_at",
                        "timestamptz", Time, Times, 120)),
        column("created_at", QT_TRANSLATE_NOOP("regie::Tables", "Created"), "c.created_at",
               "timestamptz", Time, Times, 120),
        column("niche", QT_TRANSLATE_NOOP("regie::Tables", "Niche"), "c.niche", "text", Text,
               Values, 150),
        column("region", QT_TRANSLATE_NOOP("regie::Tables", "Region"), "c.region", "text", Text,
               Values, 150),
        column("channel", QT_TRANSLATE_NOOP("regie::Tables", "Channel"), "c.channel", "text", Text,
               Values, 90),
        described(
            unsorted(nullable(column("warnings", QT_TRANSLATE_NOOP("regie::Tables", "Warnings"),
                                     campaignWarnings, "text", ColumnType::Warning, NoFilter, 84))),
            QT_TRANSLATE_NOOP("regie::Tables", "What does not fit together in a campaign")),
        nullable(column("completed_at", QT_TRANSLATE_NOOP("regie::Tables", "Completed"),
                        "c.completed_at", "timestamptz", Time, Times, 120)),
        hidden(nullable(column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Client"),
                               "c.client_key", "text", Text, Values, 120))),
        hidden(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "c.campaign_id",
                      "bigint", Whole, Numbers, 80)),
        hidden(described(
            unsorted(column("began_at", QT_TRANSLATE_NOOP("regie::Tables", "Began"),
                            "coalesce(c.started_at, c.created_at)", "timestamptz", Time, Times,
                            120)),
            QT_TRANSLATE_NOOP("regie::Tables",
                              "When it started, or was created while it is a draft: the time that "
                              "charts count a campaign by"))),
    };
    return spec;
}

TableSpec messagesTable()
{
    TableSpec spec;
    spec.name = s("messages");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Messages");
    spec.from = s("messages m left join contacts p on p.contact_id = m.contact_id");
    spec.key = {{s("m.campaign_id"), s("bigint")}, {s("m.id"), s("bigint")}};
    spec.searchSql = s("(coalesce(p.name, '') || ' ' || coalesce(p.email, '') || ' ' || "
                       "coalesce(p.phone, '') || ' ' || coalesce(m.error_message, ''))");
    spec.defaultSort = s("campaign_id");
    spec.watched = {s("messages")};
    spec.columns = {
        unsorted(nullable(column("contact", QT_TRANSLATE_NOOP("regie::Tables", "Contact"), "p.name",
                                 "text", Text, Contains, 180))),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "m.status", "text", State,
               Values, 150),
        unsorted(column("message_type", QT_TRANSLATE_NOOP("regie::Tables", "Message"),
                        "m.message_type", "text", State, Values, 140)),
        nullable(column("sent_at", QT_TRANSLATE_NOOP("regie::Tables", "Sent"), "m.sent_at",
                        "timestamptz", Time, Times, 120)),
        unsorted(nullable(column("delivered_at", QT_TRANSLATE_NOOP("regie::Tables", "Delivered"),
                                 "m.delivered_at", "timestamptz", Time, Times, 120))),
        unsorted(nullable(column("read_at", QT_TRANSLATE_NOOP("regie::Tables", "Read"), "m.read_at",
                                 "timestamptz", Time, Times, 120))),
        unsorted(nullable(column("error_message", QT_TRANSLATE_NOOP("regie::Tables", "Error"),
                                 "m.error_message", "text", Text, Contains, 220))),
        unsorted(nullable(column("phone", QT_TRANSLATE_NOOP("regie::Tables", "Phone"), "p.phone",
                                 "text", Text, Contains, 120))),
        unsorted(nullable(column("email", QT_TRANSLATE_NOOP("regie::Tables", "E-mail"), "p.email",
                                 "text", Text, Contains, 180))),
        hidden(unsorted(column("created_at", QT_TRANSLATE_NOOP("regie::Tables", "Created"),
                               "m.created_at", "timestamptz", Time, Times, 120))),
        hidden(column("id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "m.id", "bigint", Whole,
                      Numbers, 90)),
        hidden(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Campaign number"),
                      "m.campaign_id", "bigint", Whole, Numbers, 110)),
    };
    return spec;
}

TableSpec leadsTable()
{
    TableSpec spec;
    spec.name = s("leads");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Leads");
    spec.from = s("leads l");
    spec.key = {{s("l.campaign_id"), s("bigint")}, {s("l.id"), s("bigint")}};
    spec.searchSql =
        s("(l.company_name || ' ' || l.contact_name || ' ' || coalesce(l.email, '') || ' ' || "
          "coalesce(l.phone, ''))");
    spec.defaultSort = s("created_at");
    spec.watched = {s("leads")};
    spec.columns = {
        column("company_name", QT_TRANSLATE_NOOP("regie::Tables", "Company"), "l.company_name",
               "text", Text, Contains, 200),
        unsorted(column("contact_name", QT_TRANSLATE_NOOP("regie::Tables", "Contact"),
                        "l.contact_name", "text", Text, Contains, 160)),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "l.status", "text", State,
               Values, 116),
        nullable(column("score", QT_TRANSLATE_NOOP("regie::Tables", "Score"), "l.score", "integer",
                        Whole, Numbers, 70)),
        unsorted(nullable(column("email", QT_TRANSLATE_NOOP("regie::Tables", "E-mail"), "l.email",
                                 "text", Text, Contains, 200))),
        unsorted(nullable(column("phone", QT_TRANSLATE_NOOP("regie::Tables", "Phone"), "l.phone",
                                 "text", Text, Contains, 120))),
        unsorted(column("niche", QT_TRANSLATE_NOOP("regie::Tables", "Niche"), "l.niche", "text",
                        Text, Values, 150)),
        unsorted(column("region", QT_TRANSLATE_NOOP("regie::Tables", "Region"), "l.region", "text",
                        Text, Values, 150)),
        unsorted(column("source", QT_TRANSLATE_NOOP("regie::Tables", "Source"), "l.source", "text",
                        Text, Values, 110)),
        column("created_at", QT_TRANSLATE_NOOP("regie::Tables", "Created"), "l.created_at",
               "timestamptz", Time, Times, 120),
        hidden(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Campaign number"),
                      "l.campaign_id", "bigint", Whole, Numbers, 110)),
    };
    return spec;
}

TableSpec eventsTable()
{
    TableSpec spec;
    spec.name = s("campaign_events");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Campaign events");
    spec.from = s("campaign_events e");
    spec.key = {{s("e.campaign_id"), s("bigint")}, {s("e.id"), s("bigint")}};
    spec.defaultSort = s("campaign_id");
    spec.watched = {s("campaign_events")};
    spec.columns = {
        unsorted(column("at", QT_TRANSLATE_NOOP("regie::Tables", "Time"), "e.at", "timestamptz",
                        Time, Times, 120)),
        unsorted(column("kind", QT_TRANSLATE_NOOP("regie::Tables", "Event"), "e.kind", "text", Text,
                        Values, 140)),
        unsorted(column("actor", QT_TRANSLATE_NOOP("regie::Tables", "By"), "e.actor", "text", Text,
                        Values, 140)),
        unsorted(column("details", QT_TRANSLATE_NOOP("regie::Tables", "Details"), "e.details",
                        "text", Text, Contains, 260)),
        column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Campaign number"),
               "e.campaign_id", "bigint", Whole, Numbers, 110),
    };
    return spec;
}

} // namespace

const QList<TableSpec> &liveTables()
{
    static const QList<TableSpec> specs{campaignsTable(), messagesTable(), leadsTable(),
                                        tasksTable(), eventsTable()};
    return specs;
}

namespace {

/// What was archived is remembered all the same: both places are grouped alone, then together.
QString nichesOf(const QString &campaigns, const QString &phases)
{
    return QStringLiteral(R"(
        select c.niche, c.region, count(*) as campaigns,
               coalesce(sum(f.leads), 0) as leads,
               coalesce(sum(greatest(f.contacted, c.sent_count)), 0) as contacted,
               sum(c.interaction_count) as replies,
               max(coalesce(c.started_at, c.created_at)) filter (where c.status <> 'draft') as last_targeted
          from %1 c
          left join lateral (
               select max(case when p.phase = 'scraping' then regie_metric(p.metrics, 'leads_scraped') end) as leads,
                      max(case when p.phase = 'contact' then regie_metric(p.metrics, 'leads_contacted') end) as contacted
                 from %2 p where p.campaign_id = c.campaign_id) f on true
         group by c.niche, c.region)")
        .arg(campaigns, phases);
}

} // namespace

TableSpec nichesTable(int recentDays)
{
    TableSpec spec;
    spec.name = s("niches");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Niches");
    // Few rows however many campaigns there are, so its columns sort without an index.
    spec.from = QStringLiteral(R"((
        select niche, region, sum(campaigns)::bigint as campaigns, sum(leads)::bigint as leads,
               sum(contacted)::bigint as contacted, sum(replies)::bigint as replies,
               max(last_targeted) as last_targeted
          from (%1 union all %2) both_places
         group by niche, region) n)")
                    .arg(nichesOf(s("campaigns"), s("campaign_phases")),
                         nichesOf(s("campaigns_archive"), s("campaign_phases_archive")));
    spec.key = {{s("n.niche"), s("text")}, {s("n.region"), s("text")}};
    spec.searchSql = s("(n.niche || ' ' || n.region)");
    spec.defaultSort = s("last_targeted");
    spec.watched = {s("campaigns"), s("campaign_phases"), s("campaigns_archive")};
    const QString memory =
        QStringLiteral("(case when n.last_targeted >= now() - interval '%1 days' then "
                       "'recent' else 'free' end)")
            .arg(recentDays);
    spec.columns = {
        column("niche", QT_TRANSLATE_NOOP("regie::Tables", "Niche"), "n.niche", "text", Text,
               Values, 180),
        column("region", QT_TRANSLATE_NOOP("regie::Tables", "Region"), "n.region", "text", Text,
               Values, 180),
        described(column("memory", QT_TRANSLATE_NOOP("regie::Tables", "Memory"), "", "text", State,
                         Values, 180),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "Whether it was targeted within the days set in the settings")),
        nullable(column("last_targeted", QT_TRANSLATE_NOOP("regie::Tables", "Last targeted"),
                        "n.last_targeted", "timestamptz", Time, Times, 130)),
        column("campaigns", QT_TRANSLATE_NOOP("regie::Tables", "Campaigns"), "n.campaigns",
               "bigint", Whole, Numbers, 96),
        column("leads", QT_TRANSLATE_NOOP("regie::Tables", "Leads"), "n.leads", "bigint", Whole,
               Numbers, 84),
        column("contacted", QT_TRANSLATE_NOOP("regie::Tables", "Contacted"), "n.contacted",
               "bigint", Whole, Numbers, 96),
        column("replies", QT_TRANSLATE_NOOP("regie::Tables", "Replies"), "n.replies", "bigint",
               Whole, Numbers, 84),
        described(nullable(column("rate", QT_TRANSLATE_NOOP("regie::Tables", "Reply rate"),
                                  "(n.replies::numeric / nullif(n.contacted, 0))", "numeric",
                                  ColumnType::Percent, NoFilter, 96)),
                  QT_TRANSLATE_NOOP("regie::Tables", "Replies divided by contacted leads")),
    };
    spec.columns[spec.indexOf(s("memory"))].sql = memory;
    return spec;
}

const QList<TableSpec> &tableSpecs()
{
    static const QList<TableSpec> specs = [] {
        QList<TableSpec> all = liveTables();
        all += {campaignsArchiveTable(),
                messagesArchiveTable(),
                checkRunsTable(),
                archiveRunsTable(),
                auditTable(),
                suggestionsTable(),
                suggestionsArchiveTable(),
                decisionsTable(),
                decisionsArchiveTable(),
                clientsTable(),
                adsTable(),
                taskStatisticsTable()};
        return all;
    }();
    return specs;
}

const TableSpec *tableSpec(const QString &name)
{
    const auto &specs = tableSpecs();
    const auto it = std::find_if(specs.begin(), specs.end(),
                                 [&](const TableSpec &spec) { return spec.name == name; });
    return it == specs.end() ? nullptr : &*it;
}

} // namespace regie
