// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/analysisfigures.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct AnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Analysis)
};

/// Kinds of rows of metrics-analysis.
enum Kind { OfClient, OfType, OfAll, Entity };

/// Columns of metrics-analysis. A benchmark has its size where entities have their days.
enum Column {
    KindColumn,
    ClientColumn,
    TypeColumn,
    IdColumn,
    LastColumn,
    BeforeColumn = LastColumn + 7,
    BudgetColumn = BeforeColumn + 7,
    StatusColumn,
    PercentileColumn
};

AnalysisClient clientIn(const Row &row)
{
    AnalysisClient client;
    client.key = row.text(0);
    client.asOf = row.value(1).toDate();
    client.isWanted = row.boolean(2);
    client.rules = {row.real(3),         row.real(4),    row.real(5),         row.real(6),
                    int(row.integer(7)), row.integer(8), int(row.integer(9)), row.real(10)};
    client.returnChange = row.real(11);
    client.expireDays = int(row.integer(12));
    return client;
}

PeriodFigures periodIn(const Row &row, int first)
{
    return {int(row.integer(first)), row.real(first + 1),    row.real(first + 2),
            row.integer(first + 3),  row.integer(first + 4), row.integer(first + 5),
            row.integer(first + 6)};
}

EntityFigures figuresIn(const Row &row)
{
    EntityFigures figures;
    figures.last = periodIn(row, LastColumn);
    figures.before = periodIn(row, BeforeColumn);
    if (!row.isNull(BudgetColumn))
        figures.dailyBudget = row.real(BudgetColumn);
    figures.status = row.text(StatusColumn);
    return figures;
}

Benchmark benchmarkIn(const Row &row)
{
    return {row.integer(LastColumn), row.real(PercentileColumn), row.real(PercentileColumn + 1),
            row.real(PercentileColumn + 2), row.real(PercentileColumn + 3)};
}

Bindings bindingsOf(const QList<AnalysisClient> &clients, const EntityKey &only)
{
    QStringList keys, days, wanted;
    for (const AnalysisClient &client : clients) {
        keys.append(client.key);
        days.append(client.asOf.toString(Qt::ISODate));
        wanted.append(client.isWanted ? u"t"_s : u"f"_s);
    }
    return {{u":clients"_s, sqlArray(keys)},
            {u":as_ofs"_s, sqlArray(days)},
            {u":wanted"_s, sqlArray(wanted)},
            {u":entity_type"_s, textOrNull(only.type)},
            {u":entity_id"_s, textOrNull(only.id)}};
}

} // namespace

void Benchmarks::add(const QString &clientKey, const QString &entityType,
                     const Benchmark &benchmark)
{
    if (!clientKey.isEmpty())
        m_byClient.insert({clientKey, entityType}, benchmark);
    else if (!entityType.isEmpty())
        m_byType.insert(entityType, benchmark);
    else
        m_overall = benchmark;
}

void Benchmarks::giveTo(EntityFigures *figures, const EntityKey &key) const
{
    figures->client = m_byClient.value({key.clientKey, key.type});
    figures->entityType = m_byType.value(key.type);
    figures->overall = m_overall;
}

Result<QList<AnalysisClient>> analysisClients(Session &session, const QString &clientKey,
                                              const QDate &asOf)
{
    auto found =
        session.fetch<AnalysisClient>(u"client-analysis"_s,
                                      {{u":client_key"_s, textOrNull(clientKey)},
                                       {u":as_of"_s, asOf.isValid() ? QVariant(asOf) : QVariant()}},
                                      clientIn);
    if (!found)
        return found;
    QList<AnalysisClient> clients = found.take();
    const bool isKnown =
        clientKey.isEmpty() ||
        std::ranges::any_of(clients, [&](const auto &client) { return client.key == clientKey; });
    if (!isKnown)
        return Error::input(AnalysisText::tr("There is no client \"%1\".").arg(clientKey));
    clients.removeIf([](const AnalysisClient &client) { return !client.asOf.isValid(); });
    return clients;
}

Result<Benchmarks> forEachEntity(
    Session &session, const QList<AnalysisClient> &clients, const EntityKey &only,
    const std::function<bool(const EntityKey &, const EntityFigures &)> &each)
{
    if (const auto set = session.execute(u"suggestion-analysis-memory"_s); !set)
        return set.error();
    Benchmarks benchmarks;
    const Status read =
        session.forEach(u"metrics-analysis"_s, bindingsOf(clients, only), [&](const Row &row) {
            const EntityKey key{row.text(ClientColumn), row.text(TypeColumn), row.text(IdColumn)};
            if (row.integer(KindColumn) != Entity) {
                benchmarks.add(key.clientKey, key.type, benchmarkIn(row));
                return true;
            }
            EntityFigures figures = figuresIn(row);
            benchmarks.giveTo(&figures, key);
            return each(key, figures);
        });
    if (!read)
        return read.error();
    return benchmarks;
}

} // namespace regie
