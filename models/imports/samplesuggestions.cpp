// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplesuggestions.h"

#include "imports/samplecopy.h"
#include "suggestions/clients.h"
#include "suggestions/hypotheses.h"
#include "suggestions/patterns.h"

namespace regie::sample {

using namespace Qt::StringLiterals;

namespace {

/// What an ad set brings in eleven weeks, about.
constexpr double suggestionsPerAdSet = 2;
constexpr int productsEach = 2;

struct Thing
{
    const char *name;
    double price, margin;
};
const std::array<Thing, 5> things{{{"Abonnement mensuel", 39, 0.72},
                                   {"Coffret découverte", 65, 0.48},
                                   {"Séance d’essai", 25, 0.6},
                                   {"Menu du midi", 16.5, 0.55},
                                   {"Carte cadeau", 50, 0.3}}};

QByteArray amount(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray cents(qint64 value)
{
    return amount(double(value) / 100);
}

Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

qint64 adSetsFor(qint64 suggestions)
{
    return suggestions == 0 ? 0
                            : std::max<qint64>(2 * qint64(advertisers.size()),
                                               qint64(double(suggestions) / suggestionsPerAdSet));
}

} // namespace

const QStringList &SuggestionWriter::tables()
{
    static const QStringList names{u"clients"_s,        u"products"_s,
                                   u"funnels"_s,        u"ads_library"_s,
                                   u"analysis_runs"_s,  u"performance_metrics"_s,
                                   u"suggestions"_s,    u"decisions"_s,
                                   u"execution_logs"_s, u"hypothesis_tracking"_s};
    return names;
}

SuggestionWriter::SuggestionWriter(Session &session, TableLoad &load, const SampleOptions &options,
                                   const Progress &progress)
    : m_session(session)
    , m_load(load)
    , m_options(options)
    , m_progress(progress)
    , m_now(options.now.toMSecsSinceEpoch())
    , m_history{Market(0, 0), {}, {}}
{}

bool SuggestionWriter::report(const QString &step, qint64 done, qint64 total) const
{
    return !m_session.isCancelled() && (!m_progress || m_progress({step, done, total}));
}

QByteArray SuggestionWriter::keyOf(int advertiser) const
{
    return advertisers[std::size_t(advertiser)].key + m_suffix;
}

const AdSet &SuggestionWriter::adSetOf(const Review &review) const
{
    return m_history.market.adSets[review.adSet];
}

QByteArray SuggestionWriter::keyOf(const Review &review) const
{
    return keyOf(adSetOf(review).advertiser);
}

QByteArray SuggestionWriter::dateOf(int asOf) const
{
    const Instant at = floorTo(m_now, day) - qint64(marketDays - 1 - asOf) * day;
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate).toLatin1();
}

Status SuggestionWriter::write()
{
    if (m_options.suggestions == 0)
        return {};
    Status status = prepare();
    int done = 0;
    for (const auto step : {&SuggestionWriter::writeClients, &SuggestionWriter::writeProducts,
                            &SuggestionWriter::writeFunnels, &SuggestionWriter::writeAds,
                            &SuggestionWriter::writeMetrics, &SuggestionWriter::writeAnalyses,
                            &SuggestionWriter::writeSuggestions, &SuggestionWriter::writeDecisions,
                            &SuggestionWriter::writeExecutions, &SuggestionWriter::writeHypotheses,
                            &SuggestionWriter::learn}) {
        if (status && !report(tr("Writing clients and suggestions."), ++done, 11))
            return Error::cancelled();
        if (status)
            status = (this->*step)();
    }
    return status;
}

Status SuggestionWriter::prepare()
{
    if (!report(tr("Thinking up suggestions."), 0, 1))
        return Error::cancelled();
    const auto there = m_session.fetchOne<qint64>(
        u"sample-clients"_s, {{u":client_key"_s, QString::fromLatin1(advertisers[0].key)}},
        [](const Row &row) { return row.integer(0); });
    if (!there)
        return there.error();
    if (there->value_or(0) > 0)
        m_suffix = '-' + QByteArray::number(there->value_or(0) + 1);
    m_history = reviewHistory(m_options.seed, adSetsFor(m_options.suggestions), m_now);
    qint64 decisions = 0;
    qint64 executions = 0;
    qint64 hypotheses = 0;
    for (const Review &review : m_history.reviews) {
        decisions += review.moves.size();
        if (review.execution) {
            executions += review.execution->rolledBack ? 2 : 1;
            hypotheses += review.execution->hasFailed ? 0 : 1;
        }
    }
    const std::tuple<QString, qint64, qint64 *> wanted[] = {
        {u"suggestions"_s, suggestions(), &m_firstSuggestion},
        {u"decisions"_s, decisions, &m_firstDecision},
        {u"analysis_runs"_s, qint64(m_history.analyses.size()), &m_firstAnalysis},
        {u"execution_logs"_s, executions, &m_firstExecution},
        {u"hypothesis_tracking"_s, hypotheses, &m_firstHypothesis},
        {u"products"_s, productsEach * qint64(advertisers.size()), &m_firstProduct},
        {u"funnels"_s, qint64(advertisers.size()), &m_firstFunnel}};
    for (const auto &[table, count, first] : wanted) {
        const auto reserved = m_load.reserveIds(table, count);
        if (!reserved)
            return reserved.error();
        *first = *reserved;
    }
    return {};
}

Status SuggestionWriter::copy(const char *table, const char *columns, const Rows &rows)
{
    const QString name = QString::fromLatin1(table);
    return withoutCount(
        m_session.copyIn(u"sample-copy-"_s + name, m_load.copyStatement(name, columns), rows));
}

Status SuggestionWriter::writeClients()
{
    const Instant since = floorTo(m_now, day) - 400 * day;
    return copy("clients",
                "client_key, name, roi_target, min_spend, expire_days, monthly_budget, "
                "slack_channel, created_at, updated_at, extra",
                [&](CopyWriter &copy) -> Status {
                    for (const Advertiser &owner : advertisers) {
                        copy.text(owner.key + m_suffix)
                            .text(QByteArray(owner.name) + m_suffix)
                            .raw(amount(owner.target))
                            .raw(amount(owner.minSpend))
                            .integer(10)
                            .raw(amount(owner.monthlyBudget))
                            .text(QByteArray("#ads-") + owner.key);
                        writeTime(copy, since);
                        writeTime(copy, since);
                        copy.raw(R"({"sample": true})");
                        if (const Status row = copy.endRow(); !row)
                            return row;
                    }
                    return {};
                });
}

Status SuggestionWriter::writeProducts()
{
    return copy("products", "client_key, product_id, name, price, margin, created_at",
                [&](CopyWriter &copy) -> Status {
                    for (int owner = 0; owner < int(advertisers.size()); ++owner) {
                        for (int i = 0; i < productsEach; ++i) {
                            const Thing &thing = things[std::size_t(2 * owner + i) % things.size()];
                            copy.text(keyOf(owner))
                                .integer(m_firstProduct + productsEach * owner + i)
                                .text(QByteArray(thing.name));
                            copy.raw(amount(thing.price)).raw(amount(thing.margin));
                            writeTime(copy, floorTo(m_now, day) - 300 * day);
                            if (const Status row = copy.endRow(); !row)
                                return row;
                        }
                    }
                    return {};
                });
}

Status SuggestionWriter::writeFunnels()
{
    return copy("funnels", "client_key, funnel_id, name, steps, created_at",
                [&](CopyWriter &copy) -> Status {
                    for (int owner = 0; owner < int(advertisers.size()); ++owner) {
                        copy.text(keyOf(owner))
                            .integer(m_firstFunnel + owner)
                            .text(QByteArray("Prise de contact"));
                        copy.raw(R"(["impression", "click", "lead", "conversion"])");
                        writeTime(copy, floorTo(m_now, day) - 300 * day);
                        if (const Status row = copy.endRow(); !row)
                            return row;
                    }
                    return {};
                });
}

Status SuggestionWriter::writeAds()
{
    return copy("ads_library",
                "client_key, entity_type, entity_id, name, status, daily_budget, created_at, "
                "updated_at, extra",
                [&](CopyWriter &copy) -> Status {
                    for (const AdSet &adSet : m_history.market.adSets) {
                        if (!adSet.isInLibrary)
                            continue;
                        copy.text(keyOf(adSet.advertiser)).raw("adset").raw(adSet.id);
                        copy.text(adSet.name).raw(adSet.isPaused ? "paused" : "active");
                        copy.raw(amount(adSet.budget));
                        writeTime(copy, floorTo(m_now, day) - (marketDays - adSet.firstDay) * day);
                        writeTime(copy, floorTo(m_now, day));
                        copy.raw(R"({"sample": true})");
                        if (const Status row = copy.endRow(); !row)
                            return row;
                    }
                    return {};
                });
}

/// As they come in from platforms: day after day, all clients.
Status SuggestionWriter::writeMetrics()
{
    const auto writeDay = [this](CopyWriter &copy, const AdSet &adSet, int asOf) {
        const AdDay &figures = adSet.days[std::size_t(asOf)];
        copy.text(keyOf(adSet.advertiser)).raw("adset").raw(adSet.id).raw(dateOf(asOf));
        copy.text(adSet.name).raw(cents(figures.spendCents)).integer(figures.impressions);
        copy.integer(figures.clicks).integer(figures.leads).integer(figures.conversions);
        copy.raw(cents(figures.revenueCents));
        writeTime(copy, std::min(m_now, floorTo(m_now, day) - (marketDays - 1 - asOf) * day +
                                            5 * hour + 40 * minute));
        return copy.endRow();
    };
    return copy("performance_metrics",
                "client_key, entity_type, entity_id, date, entity_name, spend, impressions, "
                "clicks, leads, conversions, revenue, updated_at",
                [&](CopyWriter &copy) -> Status {
                    for (int asOf = 0; asOf < marketDays; ++asOf) {
                        for (const AdSet &adSet : m_history.market.adSets) {
                            if (!adSet.days[std::size_t(asOf)].hasFigures)
                                continue;
                            if (const Status row = writeDay(copy, adSet, asOf); !row)
                                return row;
                        }
                        if (m_session.isCancelled())
                            return Error::cancelled();
                    }
                    return {};
                });
}

/// What was decided and done becomes what the patterns and budgets of today know.
Status SuggestionWriter::learn()
{
    Status status = refreshSpendHistory(m_session, {}, {}, {});
    if (status)
        status = refreshPatterns(m_session);
    for (const QString &statement : {u"sample-stamp-spend"_s, u"sample-stamp-patterns"_s}) {
        if (status)
            status = withoutCount(m_session.execute(statement, {{u":now"_s, m_options.now}}));
    }
    return status;
}

void SuggestionWriter::measure()
{
    if (m_options.suggestions == 0)
        return;
    const Status done = m_session.transaction([this]() -> Status {
        CheckRun run{m_session, m_options.now, Actor::check(u"results"_s), 0,
                     [](const std::function<Status()> &work) {
                         return work();
                     }};
        const Status measured = runResultsCheck(run);
        return measured ? withoutCount(m_session.execute(u"sample-stamp-results"_s,
                                                         {{u":now"_s, m_options.now}}))
                        : measured;
    });
    (void)done;
}

} // namespace regie::sample
