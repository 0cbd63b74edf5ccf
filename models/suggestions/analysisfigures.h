// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/adrules.h"
#include "domain/result.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <functional>

namespace regie {

class Session;

/// One client of an analysis. Clients that are not wanted only take part in the benchmarks.
struct AnalysisClient
{
    QString key;
    QDate asOf; ///< always valid
    bool isWanted = false;
    RuleSettings rules;
    double returnChange = 0.2;
    int expireDays = 14;
};

/// Every active client with figures, and the one asked for, with the day it is analysed as of: the
/// last one it has figures of, unless a day is given. Input error for a client that does not exist.
Result<QList<AnalysisClient>> analysisClients(Session &session, const QString &clientKey,
                                              const QDate &asOf);

struct EntityKey
{
    QString clientKey, type, id;
};

/// Benchmarks of 7-day ROI, all of one analysis.
class Benchmarks
{
public:
    void add(const QString &clientKey, const QString &entityType, const Benchmark &benchmark);
    /// Sets the three of an entity.
    void giveTo(EntityFigures *figures, const EntityKey &key) const;

private:
    QHash<std::pair<QString, QString>, Benchmark> m_byClient;
    QHash<QString, Benchmark> m_byType;
    Benchmark m_overall;
};

/// Calls `each` for the wanted clients' entities with figures in their 14 days, client by client;
/// of one entity only, where its type and id are given. Inside a transaction, for which it may use
/// more of the server's memory. All benchmarks, also where there was no entity.
Result<Benchmarks> forEachEntity(
    Session &session, const QList<AnalysisClient> &clients, const EntityKey &only,
    const std::function<bool(const EntityKey &, const EntityFigures &)> &each);

} // namespace regie
