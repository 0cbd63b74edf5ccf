// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clients.h"

namespace regie {

/// Sums over some days of a client. Money in its currency.
struct SpendSums
{
    int days = 0; ///< with figures
    double spend = 0;
    double revenue = 0;
    qint64 leads = 0;
    qint64 conversions = 0;

    /// Sum of revenue by sum of spend; nothing without spend.
    std::optional<double> roi() const;
    /// Spend by leads; nothing without leads.
    std::optional<double> cpl() const;
};
/// Of those days that lie from `from` to `until`, both included.
SpendSums sumsOf(const QList<SpendDay> &days, const QDate &from, const QDate &until);

/// A calendar month of a client so far.
struct MonthSpend
{
    QDate first, last; ///< of the month
    QDate until;       ///< the last day with figures in it; invalid: none
    double spend = 0;  ///< up to then
    /// Spend at the month's end if the days to come are like the 7 up to `until`, days without
    /// figures counting as nothing spent. Nothing without figures in this month.
    std::optional<double> projected;
};
/// `days` must reach back 7 days before the month. Pure.
MonthSpend monthSpend(const QList<SpendDay> &days, const QDate &today);

/// How many entities of a kind a client has.
struct EntityCount
{
    QString entityType; ///< campaign, adset, ad
    qint64 active = 0;
    qint64 all = 0;
};

/// What a client's page shows, in one round of reading.
struct ClientOverview
{
    Client client;
    QDate today;          ///< in the client's time zone
    QDate lastFigures;    ///< invalid: it has none
    QList<SpendDay> days; ///< of the period, and of the month with the 7 days before it
    QDate from, until;    ///< the period: so many days up to the last figures
    SpendSums period;
    SpendSums last30;
    MonthSpend month;
    QList<EntityCount> entities;
    qint64 pending = 0;  ///< suggestions that wait for a decision
    qint64 approved = 0; ///< and for their execution
};
/// An empty optional when there is no such client. `periodDays` at least 1.
Result<std::optional<ClientOverview>> clientOverview(Session &session, const QString &key,
                                                     int periodDays, const QDateTime &now);

/// One of the palette's finds.
struct ClientHit
{
    QString key, name, status;
};
/// Those whose name or key contains the text, in any case; by name.
Result<QList<ClientHit>> searchClients(Session &session, const QString &text, int limit);

} // namespace regie
