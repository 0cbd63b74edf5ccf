// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/operationstables.h"

#include "tables/columnbuilder.h"
#include "tables/tables.h"

namespace regie {

using namespace columns;

namespace {

/// The live table's declaration over its archive. `indexed` are the columns the archive has an
/// index for; the others are shown and filtered.
TableSpec archiveOf(const TableSpec &live, const QStringList &indexed)
{
    TableSpec spec = live;
    const auto moved = [&live](QString sql) {
        for (const char *table : {"campaigns", "messages", "campaign_phases"})
            sql.replace(s(table) + u' ', s(table) + QStringLiteral("_archive "));
        return sql;
    };
    spec.name = live.name + QStringLiteral("_archive");
    spec.from = moved(live.from);
    spec.watched = {spec.name};
    for (ColumnSpec &column : spec.columns) {
        column.sql = moved(column.sql);
        column.sortable = indexed.contains(column.id);
    }
    return spec;
}

} // namespace

TableSpec closingTable()
{
    TableSpec spec;
    spec.name = s("closing");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Closing next");
    // Few rows however many campaigns there are: only those that are still open.
    spec.from = s(R"((
        select c.campaign_id, c.name, c.niche, c.status, c.started_at, c.closure_vetoed_at, p.pending,
               u.awaiting, u.overdue, y.replies_until,
               case when c.status = 'sending' and c.closure_vetoed_at is null
                         and (p.pending > 0 or not exists (select from messages m
                                                            where m.campaign_id = c.campaign_id))
                    then coalesce(c.close_limit_at, c.started_at + interval '48 hours') end as limit_at
          from campaigns c
          cross join lateral (select count(*) as pending from messages m
                               where m.campaign_id = c.campaign_id and m.status = 'pending') p
          cross join lateral (
               select count(*) filter (where a.sent_at > now() - interval '24 hours') as awaiting,
                      count(*) filter (where a.sent_at <= now() - interval '24 hours') as overdue
                 from messages_unanswered a where a.campaign_id = c.campaign_id) u
          cross join lateral (select max(m.sent_at) + interval '24 hours' as replies_until
                                from messages m
                               where m.campaign_id = c.campaign_id and m.message_type = 'message_1'
                                 and m.sent_at > now() - interval '24 hours') y
         where c.settled_at is null and c.status in ('sending', 'paused', 'completed', 'failed')) k)");
    spec.key = {{s("k.campaign_id"), s("bigint")}};
    spec.searchSql = s("(k.name || ' ' || k.niche)");
    spec.defaultSort = s("closes_at");
    spec.defaultDescending = false;
    spec.watched = {s("campaigns"), s("messages"), s("interactions")};
    spec.columns = {
        column("name", QT_TRANSLATE_NOOP("regie::Tables", "Campaign"), "k.name", "text", Text,
               Contains, 220),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "k.status", "text", State,
               Values, 120),
        column("pending", QT_TRANSLATE_NOOP("regie::Tables", "Pending"), "k.pending", "bigint",
               Whole, Numbers, 90),
        described(nullable(column("limit_at", QT_TRANSLATE_NOOP("regie::Tables", "48 h limit"),
                                  "k.limit_at", "timestamptz", Time, Times, 130)),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "When messages that are still pending will be given up")),
        described(column("awaiting", QT_TRANSLATE_NOOP("regie::Tables", "Awaiting a reply"),
                         "k.awaiting", "bigint", Whole, Numbers, 130),
                  QT_TRANSLATE_NOOP("regie::Tables", "First messages sent less than 24 hours ago "
                                                     "that nobody has answered")),
        described(hidden(column("overdue", QT_TRANSLATE_NOOP("regie::Tables", "Overdue"),
                                "k.overdue", "bigint", Whole, Numbers, 90)),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "First messages without reply that the next check takes")),
        described(
            nullable(column("replies_until", QT_TRANSLATE_NOOP("regie::Tables", "Replies until"),
                            "k.replies_until", "timestamptz", Time, Times, 130)),
            QT_TRANSLATE_NOOP("regie::Tables",
                              "When the last first message will have had its 24 hours")),
        nullable(column("closes_at", QT_TRANSLATE_NOOP("regie::Tables", "Next clock"),
                        "least(k.limit_at, k.replies_until)", "timestamptz", Time, Times, 130)),
        nullable(column("vetoed_at", QT_TRANSLATE_NOOP("regie::Tables", "Kept open since"),
                        "k.closure_vetoed_at", "timestamptz", Time, Times, 130)),
        nullable(column("started_at", QT_TRANSLATE_NOOP("regie::Tables", "Started"), "k.started_at",
                        "timestamptz", Time, Times, 120)),
        hidden(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "k.campaign_id",
                      "bigint", Whole, Numbers, 80)),
    };
    return spec;
}

TableSpec campaignsArchiveTable()
{
    TableSpec spec =
        archiveOf(liveTables().at(0),
                  {s("name"), s("niche"), s("region"), s("status"), s("created_at"),
                   s("started_at"), s("completed_at"), s("total_count"), s("success_count"),
                   s("failed_count"), s("interaction_count"), s("campaign_id")});
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Archived campaigns");
    spec.defaultSort = s("archived_at");
    spec.columns.insert(2, column("archived_at", QT_TRANSLATE_NOOP("regie::Tables", "Archived"),
                                  "c.archived_at", "timestamptz", Time, Times, 120));
    spec.columns.append(nullable(
        unsorted(hidden(column("archive_run_id", QT_TRANSLATE_NOOP("regie::Tables", "Archive run"),
                               "c.archive_run_id", "bigint", Whole, Numbers, 100)))));
    return spec;
}

TableSpec messagesArchiveTable()
{
    TableSpec spec = archiveOf(liveTables().at(1), {s("status"), s("sent_at"), s("campaign_id")});
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Archived messages");
    return spec;
}

TableSpec checkRunsTable()
{
    TableSpec spec;
    spec.name = s("check_runs");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Runs of checks");
    spec.from = s("check_runs r");
    spec.key = {{s("r.run_id"), s("bigint")}};
    spec.defaultSort = s("started_at");
    spec.watched = {s("check_runs")};
    spec.columns = {
        column("started_at", QT_TRANSLATE_NOOP("regie::Tables", "Begun"), "r.started_at",
               "timestamptz", Time, Times, 120),
        unsorted(column("outcome", QT_TRANSLATE_NOOP("regie::Tables", "Result"), "r.outcome",
                        "text", State, Values, 124)),
        unsorted(column("changed_count", QT_TRANSLATE_NOOP("regie::Tables", "Changed"),
                        "r.changed_count", "bigint", Whole, Numbers, 80)),
        unsorted(
            nullable(column("duration", QT_TRANSLATE_NOOP("regie::Tables", "Duration"),
                            "(extract(epoch from r.finished_at - r.started_at) * 1000)::bigint",
                            "bigint", ColumnType::Duration, Numbers, 84))),
        unsorted(column("ran_by", QT_TRANSLATE_NOOP("regie::Tables", "On"), "r.ran_by", "text",
                        Text, Values, 170)),
        unsorted(nullable(column("due_at", QT_TRANSLATE_NOOP("regie::Tables", "Due"), "r.due_at",
                                 "timestamptz", Time, Times, 120))),
        unsorted(nullable(column("error", QT_TRANSLATE_NOOP("regie::Tables", "Error"), "r.error",
                                 "text", Text, Contains, 260))),
        hidden(unsorted(column("check_name", QT_TRANSLATE_NOOP("regie::Tables", "Check"),
                               "r.check_name", "text", Text, Values, 130))),
        hidden(unsorted(column("details", QT_TRANSLATE_NOOP("regie::Tables", "Details"),
                               "r.details", "text", Text, NoFilter, 220))),
    };
    return spec;
}

TableSpec archiveRunsTable()
{
    TableSpec spec;
    spec.name = s("archive_runs");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Archive runs");
    spec.from = s("archive_runs r");
    spec.key = {{s("r.run_id"), s("bigint")}};
    spec.defaultSort = s("started_at");
    spec.watched = {s("archive_runs")};
    spec.columns = {
        column("started_at", QT_TRANSLATE_NOOP("regie::Tables", "Begun"), "r.started_at",
               "timestamptz", Time, Times, 120),
        unsorted(column("table_name", QT_TRANSLATE_NOOP("regie::Tables", "Policy"), "r.table_name",
                        "text", State, Values, 130)),
        unsorted(column("direction", QT_TRANSLATE_NOOP("regie::Tables", "Direction"), "r.direction",
                        "text", State, Values, 116)),
        unsorted(column("status", QT_TRANSLATE_NOOP("regie::Tables", "Result"), "r.status", "text",
                        State, Values, 116)),
        unsorted(column("moved_count", QT_TRANSLATE_NOOP("regie::Tables", "Rows moved"),
                        "r.moved_count", "bigint", Whole, Numbers, 110)),
        unsorted(nullable(column("expected_count", QT_TRANSLATE_NOOP("regie::Tables", "Expected"),
                                 "r.expected_count", "bigint", Whole, Numbers, 96))),
        unsorted(
            nullable(column("duration", QT_TRANSLATE_NOOP("regie::Tables", "Duration"),
                            "(extract(epoch from r.finished_at - r.started_at) * 1000)::bigint",
                            "bigint", ColumnType::Duration, Numbers, 84))),
        unsorted(column("started_by", QT_TRANSLATE_NOOP("regie::Tables", "By"), "r.started_by",
                        "text", Text, Values, 170)),
        unsorted(nullable(column("error", QT_TRANSLATE_NOOP("regie::Tables", "Error"), "r.error",
                                 "text", Text, Contains, 260))),
        hidden(unsorted(column("run_id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "r.run_id",
                               "bigint", Whole, Numbers, 80))),
    };
    return spec;
}

TableSpec auditTable()
{
    TableSpec spec;
    spec.name = s("audit_log");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Audit log");
    spec.from = s("audit_log a");
    spec.key = {{s("a.id"), s("bigint")}};
    spec.searchSql = s("(a.actor || ' ' || a.action || ' ' || a.object_type || ' ' || a.object_id "
                       "|| ' ' || coalesce(a.reason, ''))");
    spec.defaultSort = s("at");
    spec.watched = {s("audit_log")};
    spec.columns = {
        column("at", QT_TRANSLATE_NOOP("regie::Tables", "Time"), "a.at", "timestamptz", Time, Times,
               120),
        column("actor", QT_TRANSLATE_NOOP("regie::Tables", "Who"), "a.actor", "text", Text, Values,
               180),
        unsorted(column("origin", QT_TRANSLATE_NOOP("regie::Tables", "From where"), "a.origin",
                        "text", State, Values, 124)),
        column("action", QT_TRANSLATE_NOOP("regie::Tables", "Action"), "a.action", "text", State,
               Values, 210),
        unsorted(column("object_type", QT_TRANSLATE_NOOP("regie::Tables", "What"), "a.object_type",
                        "text", State, Values, 136)),
        unsorted(column("object_id", QT_TRANSLATE_NOOP("regie::Tables", "Which"), "a.object_id",
                        "text", Text, Contains, 110)),
        unsorted(nullable(column("reason", QT_TRANSLATE_NOOP("regie::Tables", "Reason"), "a.reason",
                                 "text", Text, Contains, 220))),
        hidden(unsorted(
            nullable(column("old_values", QT_TRANSLATE_NOOP("regie::Tables", "Values before"),
                            "a.old_values", "text", Text, Contains, 260)))),
        hidden(unsorted(
            nullable(column("new_values", QT_TRANSLATE_NOOP("regie::Tables", "Values after"),
                            "a.new_values", "text", Text, Contains, 260)))),
        hidden(column("id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "a.id", "bigint", Whole,
                      Numbers, 80)),
    };
    return spec;
}

} // namespace regie
