// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampleprices.h"

#include "database/session.h"
#include "imports/sampleagents.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <cmath>

namespace regie::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 priceHistory = 200; // days: the sample's tasks are younger
constexpr qint64 priceFell = 60;     // days ago
constexpr double fallenTo = 0.8;
constexpr double cachedShare = 0.5; ///< of the price of input

struct Budget
{
    const char *scope, *key;
    int windowHours;
    double perTask; ///< limit, dollars for each task of the sample
    bool isByList;
};

/// The last week of the sample costs about 0.00044 a task, a third of it the StrategyAnalyst's.
constexpr std::array<Budget, 3> budgets{{{"all", "", 7 * 24, 0.00055, false},
                                         {"all", "", 30 * 24, 0.003, true},
                                         {"agent", "StrategyAnalyst", 7 * 24, 0.00013, false}}};
constexpr double warningShare = 0.7;

struct Rule
{
    const char *metric, *scope, *key;
    int windowHours;
    double threshold;
};

constexpr std::array<Rule, 3> rules{{{"error_rate", "all", "", 24, 0.05},
                                     {"error_rate", "agent", "ProjectEnrichment", 7 * 24, 0.04},
                                     {"p95", "type", "persona", 7 * 24, 60'000}}};

QDateTime timeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QString text(double amount, int digits)
{
    return QString::number(amount, 'f', digits);
}

/// Two digits that count, as people choose limits.
double rounded(double amount)
{
    const double unit = std::pow(10.0, std::floor(std::log10(amount)) - 1);
    return std::max(0.01, std::round(amount / unit) * unit);
}

Status run(Session &session, const QString &statement, const Bindings &bindings)
{
    const auto done = session.execute(statement, bindings);
    return done ? Status() : Status(done.error());
}

Status writePrice(Session &session, Instant now, const Model &model, qint64 daysAgo, double share)
{
    const double input = double(model.inputPrice) / 10'000 * share;
    return run(session, u"sample-price"_s,
               {{u":model"_s, QString::fromUtf8(model.name)},
                {u":valid_from"_s, timeOf(now).date().addDays(-daysAgo)},
                {u":input"_s, text(input, 6)},
                {u":output"_s, text(double(model.outputPrice) / 10'000 * share, 6)},
                {u":cached"_s, text(input * cachedShare, 6)},
                {u":now"_s, timeOf(now)}});
}

Status writeList(Session &session, Instant now)
{
    for (const Model &model : models) {
        if (Status written = writePrice(session, now, model, priceHistory, 1); !written)
            return written;
    }
    return writePrice(session, now, models.front(), priceFell, fallenTo);
}

Status writeBudgets(Session &session, Instant now, qint64 tasks)
{
    for (const Budget &budget : budgets) {
        const double limit = rounded(budget.perTask * double(tasks));
        if (Status written = run(session, u"sample-budget"_s,
                                 {{u":scope"_s, QLatin1String(budget.scope)},
                                  {u":key"_s, QString::fromLatin1(budget.key)},
                                  {u":basis"_s, budget.isByList ? u"list"_s : u"charged"_s},
                                  {u":window_hours"_s, budget.windowHours},
                                  {u":warning"_s, text(limit * warningShare, 4)},
                                  {u":limit"_s, text(limit, 4)},
                                  {u":now"_s, timeOf(now)}});
            !written)
            return written;
    }
    return {};
}

Status writeRules(Session &session, Instant now)
{
    for (const Rule &rule : rules) {
        if (Status written = run(session, u"sample-rule"_s,
                                 {{u":metric"_s, QLatin1String(rule.metric)},
                                  {u":scope"_s, QLatin1String(rule.scope)},
                                  {u":key"_s, QString::fromLatin1(rule.key)},
                                  {u":window_hours"_s, rule.windowHours},
                                  {u":threshold"_s, rule.threshold},
                                  {u":now"_s, timeOf(now)}});
            !written)
            return written;
    }
    return {};
}

} // namespace

Status writePrices(Session &session, Instant now, qint64 tasks)
{
    const auto fresh = session.fetchOne<bool>(u"sample-prices-fresh"_s, {},
                                              [](const Row &row) { return row.boolean(0); });
    if (!fresh)
        return fresh.error();
    if (tasks <= 0 || !fresh->value_or(false))
        return {};
    Status status = writeList(session, now);
    if (status)
        status = writeBudgets(session, now, tasks);
    return status ? writeRules(session, now) : status;
}

} // namespace regie::sample
