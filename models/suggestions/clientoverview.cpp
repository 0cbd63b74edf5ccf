// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientoverview.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QTimeZone>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int projectionDays = 7;
constexpr int recentDays = 30;

std::optional<double> ratio(double dividend, double divisor)
{
    return divisor > 0 ? std::optional(dividend / divisor) : std::nullopt;
}

/// Another program may have written a zone that does not exist.
QDate todayOf(const Client &client, const QDateTime &now)
{
    const QTimeZone zone(client.timezone.toUtf8());
    return zone.isValid() ? now.toTimeZone(zone).date() : now.toUTC().date();
}

Status readCounts(Session &session, ClientOverview &overview)
{
    const Bindings key{{u":client_key"_s, overview.client.key}};
    const auto entities =
        session.fetch<EntityCount>(u"client-entity-counts"_s, key, [](const Row &row) {
            return EntityCount{row.text(0), row.integer(1), row.integer(2)};
        });
    if (!entities)
        return entities.error();
    overview.entities = *entities;
    return session.forEach(u"client-suggestion-counts"_s, key, [&](const Row &row) {
        overview.pending = row.integer(0);
        overview.approved = row.integer(1);
        return false;
    });
}

Status readDays(Session &session, ClientOverview &overview, int periodDays)
{
    const auto last = session.fetchOne<QDate>(
        u"client-last-figures"_s,
        {{u":client_key"_s, overview.client.key}, {u":today"_s, overview.today}},
        [](const Row &row) { return row.value(0).toDate(); });
    if (!last)
        return last.error();
    overview.lastFigures = last->value_or(QDate());
    overview.until = overview.lastFigures.isValid() ? overview.lastFigures : overview.today;
    overview.from = overview.until.addDays(1 - periodDays);
    const QDate month(overview.today.year(), overview.today.month(), 1);
    const QDate since = std::min(
        {overview.from, month.addDays(1 - projectionDays), overview.until.addDays(1 - recentDays)});
    const auto days = spendHistory(session, overview.client.key, since, overview.today);
    if (!days)
        return days.error();
    overview.days = *days;
    return {};
}

} // namespace

std::optional<double> SpendSums::roi() const
{
    return ratio(revenue, spend);
}

std::optional<double> SpendSums::cpl() const
{
    return ratio(spend, double(leads));
}

SpendSums sumsOf(const QList<SpendDay> &days, const QDate &from, const QDate &until)
{
    SpendSums sums;
    for (const SpendDay &day : days) {
        if (day.date < from || day.date > until)
            continue;
        ++sums.days;
        sums.spend += day.spend;
        sums.revenue += day.revenue;
        sums.leads += day.leads;
        sums.conversions += day.conversions;
    }
    return sums;
}

MonthSpend monthSpend(const QList<SpendDay> &days, const QDate &today)
{
    MonthSpend month;
    month.first = QDate(today.year(), today.month(), 1);
    month.last = QDate(today.year(), today.month(), today.daysInMonth());
    for (const SpendDay &day : days) {
        if (day.date >= month.first && day.date <= today)
            month.until = std::max(month.until, day.date);
    }
    if (!month.until.isValid())
        return month;
    month.spend = sumsOf(days, month.first, month.until).spend;
    const double week = sumsOf(days, month.until.addDays(1 - projectionDays), month.until).spend;
    month.projected = month.spend + week / projectionDays * double(month.until.daysTo(month.last));
    return month;
}

Result<std::optional<ClientOverview>> clientOverview(Session &session, const QString &key,
                                                     int periodDays, const QDateTime &now)
{
    const auto found = client(session, key);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<ClientOverview>();
    ClientOverview overview;
    overview.client = **found;
    overview.today = todayOf(overview.client, now);
    if (Status days = readDays(session, overview, std::max(1, periodDays)); !days)
        return days.error();
    if (Status counts = readCounts(session, overview); !counts)
        return counts.error();
    overview.period = sumsOf(overview.days, overview.from, overview.until);
    overview.last30 = sumsOf(overview.days, overview.until.addDays(1 - recentDays), overview.until);
    overview.month = monthSpend(overview.days, overview.today);
    return std::optional(overview);
}

Result<QList<ClientHit>> searchClients(Session &session, const QString &text, int limit)
{
    return session.fetch<ClientHit>(u"client-search"_s,
                                    {{u":text"_s, notNull(text)}, {u":limit"_s, limit}},
                                    [](const Row &row) {
                                        return ClientHit{row.text(0), row.text(1), row.text(2)};
                                    });
}

} // namespace regie
