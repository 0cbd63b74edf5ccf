// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/clientstables.h"

#include "tables/columnbuilder.h"

namespace regie {

using namespace columns;

namespace {

/// Hundreds of clients with 30 days each: read as a whole, so its columns sort without an index.
const char *const clientsWithFigures = R"((
    select c.client_key, case when c.name = '' then c.client_key else c.name end as name, c.status,
           c.currency, c.roi_target, c.monthly_budget, c.execution_mode, c.updated_at,
           f.last_figures, r.roi, coalesce(m.spend, 0) as month_spend,
           m.spend / nullif(c.monthly_budget, 0) as budget_used, coalesce(p.pending, 0) as pending
      from clients c
      cross join lateral (select regie_local_date(now(), c.timezone) as today) t
      cross join lateral (select max(h.date) as last_figures from spend_history h
                           where h.client_key = c.client_key and h.date <= t.today) f
      cross join lateral (select round(sum(h.revenue) / nullif(sum(h.spend), 0), 4) as roi
                            from spend_history h
                           where h.client_key = c.client_key and h.date > f.last_figures - 30
                             and h.date <= f.last_figures) r
      cross join lateral (select sum(h.spend) as spend from spend_history h
                           where h.client_key = c.client_key and h.date <= t.today
                             and h.date >= date_trunc('month', t.today)::date) m
      left join (select s.client_key, count(*) as pending from suggestions s
                  where s.status = 'pending' group by s.client_key) p on p.client_key = c.client_key) k)";

const char *const lastWeek = R"(m.client_key = a.client_key and m.entity_type = a.entity_type
    and m.entity_id = a.entity_id
    and m.date > (select max(h.date) from spend_history h where h.client_key = a.client_key) - 7)";

QString weekly(const char *figure)
{
    return QStringLiteral("(select %1 from performance_metrics m where %2)")
        .arg(s(figure), s(lastWeek));
}

} // namespace

TableSpec clientsTable()
{
    TableSpec spec;
    spec.name = s("clients");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Clients");
    spec.from = s(clientsWithFigures);
    spec.key = {{s("k.client_key"), s("text")}};
    spec.searchSql = s("(k.name || ' ' || k.client_key)");
    spec.defaultSort = s("name");
    spec.defaultDescending = false;
    spec.watched = {s("clients"), s("spend_history"), s("suggestions")};
    spec.columns = {
        column("name", QT_TRANSLATE_NOOP("regie::Tables", "Client"), "k.name", "text", Text,
               Contains, 132),
        column("execution_mode", QT_TRANSLATE_NOOP("regie::Tables", "Execution"),
               "k.execution_mode", "text", State, Values, 128),
        described(nullable(column("roi", QT_TRANSLATE_NOOP("regie::Tables", "ROI, 30 days"),
                                  "k.roi", "numeric", ColumnType::Decimal, Numbers, 92)),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "Revenue by spend of the 30 days up to the last figures, "
                                    "against the target")),
        described(nullable(column("budget_used", QT_TRANSLATE_NOOP("regie::Tables", "This month"),
                                  "k.budget_used", "numeric", ColumnType::Percent, NoFilter, 136)),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "Spend of this calendar month against the monthly budget")),
        column("pending", QT_TRANSLATE_NOOP("regie::Tables", "To decide"), "k.pending", "bigint",
               Whole, Numbers, 84),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "k.status", "text", State,
               Values, 92),
        described(hidden(nullable(column(
                      "last_figures", QT_TRANSLATE_NOOP("regie::Tables", "Figures until"),
                      "to_char(k.last_figures, 'YYYY-MM-DD')", "text", Text, NoFilter, 110))),
                  QT_TRANSLATE_NOOP("regie::Tables", "The last day there are figures of")),
        hidden(column("month_spend", QT_TRANSLATE_NOOP("regie::Tables", "Spent this month"),
                      "k.month_spend", "numeric", ColumnType::Money, Numbers, 110)),
        hidden(
            nullable(column("monthly_budget", QT_TRANSLATE_NOOP("regie::Tables", "Monthly budget"),
                            "k.monthly_budget", "numeric", ColumnType::Money, Numbers, 120))),
        hidden(column("roi_target", QT_TRANSLATE_NOOP("regie::Tables", "ROI target"),
                      "k.roi_target", "numeric", ColumnType::Decimal, Numbers, 96)),
        hidden(column("currency", QT_TRANSLATE_NOOP("regie::Tables", "Currency"), "k.currency",
                      "text", Text, Values, 84)),
        hidden(column("updated_at", QT_TRANSLATE_NOOP("regie::Tables", "Changed"), "k.updated_at",
                      "timestamptz", Time, Times, 120)),
        hidden(column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Key"), "k.client_key",
                      "text", Text, Contains, 120)),
    };
    return spec;
}

TableSpec adsTable()
{
    TableSpec spec;
    spec.name = s("ads_library");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Ads library");
    spec.from = s("ads_library a");
    spec.key = {{s("a.client_key"), s("text")},
                {s("a.entity_type"), s("text")},
                {s("a.entity_id"), s("text")}};
    spec.searchSql = s("(a.name || ' ' || a.entity_id)");
    spec.defaultSort = s("name");
    spec.defaultDescending = false;
    spec.watched = {s("ads_library"), s("spend_history")};
    ColumnSpec spend =
        unsorted(nullable(column("spend_7d", QT_TRANSLATE_NOOP("regie::Tables", "Spend, 7 days"),
                                 "", "numeric", ColumnType::Money, NoFilter, 110)));
    spend.sql = weekly("sum(m.spend)");
    ColumnSpec roi =
        unsorted(nullable(column("roi_7d", QT_TRANSLATE_NOOP("regie::Tables", "ROI, 7 days"), "",
                                 "numeric", ColumnType::Decimal, NoFilter, 100)));
    roi.sql = weekly("round(sum(m.revenue) / nullif(sum(m.spend), 0), 4)");
    spec.columns = {
        column("name", QT_TRANSLATE_NOOP("regie::Tables", "Name"), "a.name", "text", Text, Contains,
               220),
        column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Client"), "a.client_key", "text",
               Text, Values, 130),
        unsorted(column("entity_type", QT_TRANSLATE_NOOP("regie::Tables", "Kind"), "a.entity_type",
                        "text", State, Values, 96)),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "a.status", "text", State,
               Values, 110),
        nullable(column("daily_budget", QT_TRANSLATE_NOOP("regie::Tables", "Daily budget"),
                        "a.daily_budget", "numeric", ColumnType::Money, Numbers, 110)),
        spend,
        roi,
        unsorted(column("entity_id", QT_TRANSLATE_NOOP("regie::Tables", "Id"), "a.entity_id",
                        "text", Text, Contains, 150)),
        hidden(
            unsorted(nullable(column("parent_id", QT_TRANSLATE_NOOP("regie::Tables", "Belongs to"),
                                     "a.parent_id", "text", Text, Contains, 150)))),
        column("updated_at", QT_TRANSLATE_NOOP("regie::Tables", "Changed"), "a.updated_at",
               "timestamptz", Time, Times, 120),
    };
    return spec;
}

} // namespace regie
