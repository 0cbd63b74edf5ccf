// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/analysis.h"
#include "support/testdatabase.h"

#include <map>
#include <vector>

namespace regie {

/// Random clients, ads and figures, and what an analysis of them must find, worked out without SQL:
/// sums in loops, percentiles by hand. Only the rules are the program's own.
struct AdHistory
{
    QString client, type, id, status; ///< an empty status: not in ads_library
    std::optional<double> budget;
    std::map<QDate, PeriodFigures> days;
};

struct AdWorld
{
    std::map<QString, RuleSettings> clients;
    QStringList ended; ///< those of the clients that are no longer served
    std::vector<AdHistory> ads;

    static AdWorld any();
    /// Of the figures in a database, for data that was not made here.
    static AdWorld read(Session &session);
    /// Replaces what the database holds.
    void write(Session &session) const;

    /// The client's last day with figures.
    QDate lastDay(const QString &client) const;
    /// "durum scale adset/7 high 81 {…figures…}", sorted; of every active client, or one.
    QStringList expected(const QDate &asOf = {}, const QString &only = {}) const;
    qint64 entities(const QDate &asOf = {}) const;
};

/// What an analysis stored, written as AdWorld::expected() does.
QStringList storedSuggestions(Session &session);

/// One run with transactions of its own; aborts the test when it fails.
AnalysisOutcome analysed(Session &session, const AnalysisRequest &request = {});

} // namespace regie
