// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/suggestionstables.h"

#include "tables/columnbuilder.h"

namespace regie {

using namespace columns;

namespace {

constexpr auto Money = ColumnType::Money;

/// Sorted by another expression than the one shown, which has the index.
ColumnSpec sortedBy(ColumnSpec spec, const char *sql, const char *sqlType)
{
    spec.sortSql = s(sql);
    spec.sortType = s(sqlType);
    return spec;
}

/// "STACK_H +50 %": the same in all languages. What is a number there is for people, not sums.
const char *const action =
    "(coalesce(nullif(s.entity_name, ''), s.entity_id) || case when s.type = 'scale' and "
    "s.change_share is not null then case when s.change_share < 0 then ' −' else ' +' end || "
    "round(abs(s.change_share) * 100)::bigint || '\u00a0%' else '' end)";

/// A figure of the last 7 days; nothing where another program wrote something else.
QString figure(const char *name)
{
    return QStringLiteral("case when jsonb_typeof(s.figures #> '{last,%1}') = 'number' "
                          "then (s.figures #>> '{last,%1}')::numeric end")
        .arg(s(name));
}

/// What it is to be changed by is at its end.
ColumnSpec withItsEnd(ColumnSpec spec)
{
    spec.endTellsMost = true;
    return spec;
}

ColumnSpec computed(ColumnSpec spec, const QString &sql)
{
    spec.sql = sql;
    return nullable(unsorted(spec));
}

QList<ColumnSpec> shownOfSuggestions()
{
    return {
        described(sortedBy(column("priority", QT_TRANSLATE_NOOP("regie::Tables", "Priority"),
                                  "s.priority", "text", State, Values, 112),
                           "s.queue_rank", "double precision"),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "Sorted: by priority, then by how often proposals like it "
                                    "were approved")),
        column("type", QT_TRANSLATE_NOOP("regie::Tables", "Type"), "s.type", "text", State, Values,
               98),
        sortedBy(column("client", QT_TRANSLATE_NOOP("regie::Tables", "Client"),
                        "coalesce(nullif(c.name, ''), s.client_key)", "text", Text, Values, 108),
                 "s.client_key", "text"),
        withItsEnd(unsorted(column("action", QT_TRANSLATE_NOOP("regie::Tables", "Action"), action,
                                   "text", Text, Contains, 186))),
        sortedBy(column("confidence", QT_TRANSLATE_NOOP("regie::Tables", "Confidence"),
                        "(s.confidence / 100.0)", "numeric", ColumnType::Percent, Numbers, 86),
                 "s.confidence", "integer"),
        described(unsorted(nullable(column(
                      "approved_before", QT_TRANSLATE_NOOP("regie::Tables", "Approved before"),
                      "(p.approved_count || '/' || (p.approved_count + p.refused_count))", "text",
                      Text, NoFilter, 112))),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "How many proposals of this kind were approved, of those "
                                    "decided")),
        column("created_at", QT_TRANSLATE_NOOP("regie::Tables", "Age"), "s.created_at",
               "timestamptz", Time, Times, 78),
        unsorted(column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "s.status", "text",
                        State, Values, 116)),
        computed(column("roi", QT_TRANSLATE_NOOP("regie::Tables", "ROI, 7 days"), "", "numeric",
                        ColumnType::Decimal, Numbers, 96),
                 QStringLiteral("round((%1) / nullif((%2), 0), 2)")
                     .arg(figure("revenue"), figure("spend"))),
    };
}

QList<ColumnSpec> hiddenOfSuggestions()
{
    return {
        hidden(computed(column("spend", QT_TRANSLATE_NOOP("regie::Tables", "Spend, 7 days"), "",
                               "numeric", Money, Numbers, 110),
                        figure("spend"))),
        hidden(unsorted(column("as_of", QT_TRANSLATE_NOOP("regie::Tables", "As of"),
                               "(s.as_of::timestamp at time zone 'UTC')", "timestamptz", Time,
                               Times, 110))),
        hidden(unsorted(nullable(column("postponed_until",
                                        QT_TRANSLATE_NOOP("regie::Tables", "Postponed until"),
                                        "s.postponed_until", "timestamptz", Time, Times, 130)))),
        hidden(unsorted(nullable(column("expires_at", QT_TRANSLATE_NOOP("regie::Tables", "Expires"),
                                        "s.expires_at", "timestamptz", Time, Times, 120)))),
        hidden(unsorted(nullable(column("ended_at", QT_TRANSLATE_NOOP("regie::Tables", "Ended"),
                                        "s.ended_at", "timestamptz", Time, Times, 120)))),
        hidden(column("updated_at", QT_TRANSLATE_NOOP("regie::Tables", "Changed"), "s.updated_at",
                      "timestamptz", Time, Times, 120)),
        hidden(unsorted(
            nullable(column("old_value", QT_TRANSLATE_NOOP("regie::Tables", "Daily budget"),
                            "s.old_value", "numeric", Money, Numbers, 110)))),
        hidden(unsorted(
            nullable(column("new_value", QT_TRANSLATE_NOOP("regie::Tables", "Proposed budget"),
                            "s.new_value", "numeric", Money, Numbers, 124)))),
        hidden(unsorted(column("entity_type", QT_TRANSLATE_NOOP("regie::Tables", "Level"),
                               "s.entity_type", "text", State, Values, 104))),
        hidden(unsorted(column("entity_id", QT_TRANSLATE_NOOP("regie::Tables", "Number at the ads"),
                               "s.entity_id", "text", Text, Contains, 140))),
        hidden(unsorted(column("roi_band", QT_TRANSLATE_NOOP("regie::Tables", "ROI band"),
                               "s.roi_band", "text", Text, Values, 96))),
        hidden(unsorted(nullable(column("failure", QT_TRANSLATE_NOOP("regie::Tables", "Failure"),
                                        "s.failure", "text", Text, Contains, 220)))),
        hidden(column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Client key"),
                      "s.client_key", "text", Text, Values, 110)),
        hidden(unsorted(column("version", QT_TRANSLATE_NOOP("regie::Tables", "Version"),
                               "s.version", "bigint", Whole, NoFilter, 80))),
        hidden(column("suggestion_id", QT_TRANSLATE_NOOP("regie::Tables", "Number"),
                      "s.suggestion_id", "bigint", Whole, Numbers, 80)),
    };
}

QString suggestionsFrom(const char *table)
{
    return QStringLiteral(
               "%1 s left join clients c on c.client_key = s.client_key left join "
               "decision_patterns p on p.client_key = s.client_key and p.type = s.type and "
               "p.entity_type = s.entity_type and p.priority = s.priority and p.roi_band = "
               "s.roi_band")
        .arg(s(table));
}

/// Without an index but these.
void sortOnlyBy(TableSpec &spec, const QStringList &indexed)
{
    for (ColumnSpec &column : spec.columns)
        column.sortable = indexed.contains(column.id);
}

QString decisionsFrom(const char *table)
{
    return QStringLiteral("%1 d left join clients c on c.client_key = d.client_key "
                          "left join suggestions s on s.suggestion_id = d.suggestion_id "
                          "left join suggestions_archive a on a.suggestion_id = d.suggestion_id")
        .arg(s(table));
}

QList<ColumnSpec> decisionColumns()
{
    return {
        column("decided_at", QT_TRANSLATE_NOOP("regie::Tables", "Decided"), "d.decided_at",
               "timestamptz", Time, Times, 120),
        unsorted(column("decision", QT_TRANSLATE_NOOP("regie::Tables", "Decision"), "d.decision",
                        "text", State, Values, 124)),
        unsorted(column("type", QT_TRANSLATE_NOOP("regie::Tables", "Type"), "d.type", "text", State,
                        Values, 104)),
        unsorted(column("client", QT_TRANSLATE_NOOP("regie::Tables", "Client"),
                        "coalesce(nullif(c.name, ''), d.client_key)", "text", Text, Values, 130)),
        unsorted(column("entity", QT_TRANSLATE_NOOP("regie::Tables", "Ad"),
                        "coalesce(nullif(s.entity_name, ''), nullif(a.entity_name, ''), "
                        "d.entity_id)",
                        "text", Text, Contains, 200)),
        unsorted(column("decided_by", QT_TRANSLATE_NOOP("regie::Tables", "By"), "d.decided_by",
                        "text", Text, Values, 160)),
        unsorted(nullable(column("reason_code", QT_TRANSLATE_NOOP("regie::Tables", "Reason"),
                                 "d.reason_code", "text", State, Values, 120))),
        unsorted(column("reason_words", QT_TRANSLATE_NOOP("regie::Tables", "In words"),
                        "d.reason_words", "text", Text, Contains, 200)),
        unsorted(nullable(column("open_ms", QT_TRANSLATE_NOOP("regie::Tables", "Time to decide"),
                                 "d.open_ms", "bigint", ColumnType::Duration, Numbers, 110))),
        hidden(unsorted(column("to_status", QT_TRANSLATE_NOOP("regie::Tables", "Status"),
                               "d.to_status", "text", State, Values, 116))),
        hidden(unsorted(column("priority", QT_TRANSLATE_NOOP("regie::Tables", "Priority"),
                               "d.priority", "text", State, Values, 104))),
        hidden(unsorted(column("origin", QT_TRANSLATE_NOOP("regie::Tables", "From where"),
                               "d.origin", "text", State, Values, 124))),
        hidden(unsorted(nullable(column("postponed_until",
                                        QT_TRANSLATE_NOOP("regie::Tables", "Postponed until"),
                                        "d.postponed_until", "timestamptz", Time, Times, 130)))),
        hidden(unsorted(
            nullable(column("undoes", QT_TRANSLATE_NOOP("regie::Tables", "Takes back number"),
                            "d.undoes", "bigint", Whole, Numbers, 110)))),
        hidden(unsorted(column("suggestion_id", QT_TRANSLATE_NOOP("regie::Tables", "Suggestion"),
                               "d.suggestion_id", "bigint", Whole, Numbers, 100))),
        hidden(column("decision_id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "d.decision_id",
                      "bigint", Whole, Numbers, 80)),
    };
}

ColumnSpec archivedColumn(const char *sql)
{
    return column("archived_at", QT_TRANSLATE_NOOP("regie::Tables", "Archived"), sql, "timestamptz",
                  Time, Times, 120);
}

ColumnSpec archiveRunColumn(const char *sql)
{
    return nullable(
        unsorted(hidden(column("archive_run_id", QT_TRANSLATE_NOOP("regie::Tables", "Archive run"),
                               sql, "bigint", Whole, Numbers, 100))));
}

} // namespace

TableSpec suggestionsTable()
{
    TableSpec spec;
    spec.name = s("suggestions");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Suggestions");
    spec.from = suggestionsFrom("suggestions");
    spec.key = {{s("s.suggestion_id"), s("bigint")}};
    spec.searchSql = s("(s.entity_name || ' ' || s.entity_id || ' ' || s.client_key)");
    spec.defaultSort = s("priority");
    spec.watched = {s("suggestions"), s("clients")};
    spec.columns = shownOfSuggestions() + hiddenOfSuggestions();
    return spec;
}

TableSpec suggestionsArchiveTable()
{
    TableSpec spec = suggestionsTable();
    spec.name = s("suggestions_archive");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Archived suggestions");
    spec.from = suggestionsFrom("suggestions_archive");
    spec.watched = {spec.name};
    sortOnlyBy(spec, {s("suggestion_id")});
    spec.columns.insert(4, archivedColumn("s.archived_at"));
    spec.columns.append(archiveRunColumn("s.archive_run_id"));
    spec.defaultSort = s("archived_at");
    return spec;
}

TableSpec decisionsTable()
{
    TableSpec spec;
    spec.name = s("decisions");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Decisions");
    spec.from = decisionsFrom("decisions");
    spec.key = {{s("d.decision_id"), s("bigint")}};
    spec.searchSql = s("(d.entity_id || ' ' || d.client_key || ' ' || d.decided_by || ' ' || "
                       "d.reason_words)");
    spec.defaultSort = s("decided_at");
    spec.watched = {s("decisions")};
    spec.columns = decisionColumns();
    return spec;
}

TableSpec decisionsArchiveTable()
{
    TableSpec spec = decisionsTable();
    spec.name = s("decisions_archive");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Archived decisions");
    spec.from = decisionsFrom("decisions_archive");
    spec.watched = {spec.name};
    sortOnlyBy(spec, {s("decided_at"), s("decision_id")});
    spec.columns.insert(1, archivedColumn("d.archived_at"));
    spec.columns.append(archiveRunColumn("d.archive_run_id"));
    return spec;
}

} // namespace regie
