// SPDX-License-Identifier: GPL-3.0-or-later
#include "adhistories.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

#include <rapidcheck.h>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const QDate begin(2026, 3, 1);

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().text()));
}

void run(Session &session, const QString &sql, const Bindings &bindings = {})
{
    const auto done = session.executeSql(u"test"_s, sql, bindings);
    must(done ? Status() : Status(done.error()));
}

double cents(int from, int until)
{
    return double(*rc::gen::inRange(from, until)) / 100;
}

RuleSettings anyRules()
{
    RuleSettings rules;
    rules.roiTarget = cents(100, 400);
    rules.minSpend = *rc::gen::inRange(0, 300);
    rules.minDays = *rc::gen::inRange(1, 5);
    rules.minImpressions = *rc::gen::inRange<qint64>(0, 3000);
    rules.minSample = *rc::gen::inRange(2, 6);
    return rules;
}

PeriodFigures anyDay()
{
    PeriodFigures day;
    day.days = 1;
    day.spend = *rc::gen::inRange(0, 8) == 0 ? 0 : cents(0, 20'000);
    day.revenue = std::round(day.spend * double(*rc::gen::inRange(0, 80)) * 10) / 100;
    day.impressions = *rc::gen::inRange<qint64>(0, 4000);
    day.clicks = day.impressions * *rc::gen::inRange<qint64>(0, 5) / 100;
    day.leads = day.clicks / 3;
    day.conversions = day.clicks / 9;
    return day;
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString line(const QString &client, const QString &type, const QString &entity,
             const QString &priority, int confidence, const QString &band,
             const QJsonObject &figures)
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(client, type, entity, priority)
        .arg(confidence)
        .arg(band, jsonText(figures));
}

/// Money is counted in cents, so that it adds up whatever the order.
PeriodFigures sum(const AdHistory &ad, const QDate &first, const QDate &last)
{
    PeriodFigures total;
    qint64 spend = 0;
    qint64 revenue = 0;
    for (const auto &[date, day] : ad.days) {
        if (date < first || date > last)
            continue;
        ++total.days;
        spend += std::llround(day.spend * 100);
        revenue += std::llround(day.revenue * 100);
        total.impressions += day.impressions;
        total.clicks += day.clicks;
        total.leads += day.leads;
        total.conversions += day.conversions;
    }
    total.spend = double(spend) / 100;
    total.revenue = double(revenue) / 100;
    return total;
}

std::optional<double> byHand(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto lower = std::size_t(place);
    const std::size_t upper = std::min(lower + 1, values.size() - 1);
    const double part = place - double(lower);
    return part == 0 ? values[lower] : values[lower] + part * (values[upper] - values[lower]);
}

Benchmark benchmark(const std::vector<double> &values)
{
    return {qint64(values.size()), byHand(values, 0.25), byHand(values, 0.5), byHand(values, 0.75),
            byHand(values, 0.9)};
}

} // namespace

AdWorld AdWorld::any()
{
    AdWorld world;
    for (const QString &client : {u"avego"_s, u"durum"_s, u"lune"_s})
        world.clients[client] = anyRules();
    if (*rc::gen::inRange(0, 4) == 0)
        world.ended.append(u"lune"_s);
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i) {
        AdHistory ad;
        ad.client = *rc::gen::element(u"avego"_s, u"durum"_s, u"lune"_s);
        ad.type = *rc::gen::element(u"adset"_s, u"adset"_s, u"ad"_s);
        ad.id = QString::number(i);
        ad.status = *rc::gen::element(QString(), u"active"_s, u"active"_s, u"paused"_s,
                                      u"unknown"_s, u"archived"_s);
        if (!ad.status.isEmpty() && *rc::gen::arbitrary<bool>())
            ad.budget = cents(0, 50'000);
        const int length = *rc::gen::inRange(0, 21);
        for (int day = 0; day < length; ++day) {
            if (*rc::gen::inRange(0, 6) > 0)
                ad.days[begin.addDays(*rc::gen::inRange(0, 21))] = anyDay();
        }
        world.ads.push_back(ad);
    }
    return world;
}

AdWorld AdWorld::read(Session &session)
{
    AdWorld world;
    must(session.forEachSql(u"test"_s,
                            u"select client_key, roi_target::float8, min_spend::float8, "
                            "min_days, min_impressions, min_sample from clients"_s,
                            {}, [&](const Row &row) {
                                RuleSettings rules;
                                rules.roiTarget = row.real(1);
                                rules.minSpend = row.real(2);
                                rules.minDays = int(row.integer(3));
                                rules.minImpressions = row.integer(4);
                                rules.minSample = int(row.integer(5));
                                world.clients[row.text(0)] = rules;
                                return true;
                            }));
    std::map<std::pair<QString, QString>, AdHistory> ads;
    must(session.forEachSql(
        u"test"_s,
        u"select client_key, entity_type, entity_id, date, spend::float8, revenue::float8, "
        "impressions, clicks, leads, conversions from performance_metrics"_s,
        {}, [&](const Row &row) {
            AdHistory &ad = ads[{row.text(1), row.text(2)}];
            ad.client = row.text(0);
            ad.type = row.text(1);
            ad.id = row.text(2);
            ad.days[row.value(3).toDate()] = {1,
                                              row.real(4),
                                              row.real(5),
                                              row.integer(6),
                                              row.integer(7),
                                              row.integer(8),
                                              row.integer(9)};
            return true;
        }));
    for (const auto &[key, ad] : ads)
        world.ads.push_back(ad);
    return world;
}

void AdWorld::write(Session &session) const
{
    for (const char *table :
         {"ads_library", "performance_metrics", "suggestions", "suggestions_archive",
          "analysis_runs", "spend_history", "decision_patterns", "clients"})
        run(session, u"delete from "_s + QLatin1String(table));
    QJsonArray owners;
    for (const auto &[key, rules] : clients)
        owners.append(QJsonObject{{u"client_key"_s, key},
                                  {u"status"_s, ended.contains(key) ? u"ended"_s : u"active"_s},
                                  {u"roi_target"_s, rules.roiTarget},
                                  {u"min_spend"_s, rules.minSpend},
                                  {u"min_days"_s, rules.minDays},
                                  {u"min_impressions"_s, rules.minImpressions},
                                  {u"min_sample"_s, rules.minSample}});
    run(session,
        u"insert into clients (client_key, status, roi_target, min_spend, min_days, "
        "min_impressions, min_sample) select client_key, status, roi_target, min_spend, min_days, "
        "min_impressions, min_sample from jsonb_to_recordset(cast(:rows as jsonb)) as r "
        "(client_key "
        "text, status text, roi_target numeric, min_spend numeric, min_days int, min_impressions "
        "bigint, min_sample int)"_s,
        {{u":rows"_s, jsonText(owners)}});
    QJsonArray library, metrics;
    for (const AdHistory &ad : ads) {
        if (!ad.status.isEmpty())
            library.append(QJsonObject{
                {u"client_key"_s, ad.client},
                {u"entity_type"_s, ad.type},
                {u"entity_id"_s, ad.id},
                {u"status"_s, ad.status},
                {u"daily_budget"_s, ad.budget ? QJsonValue(*ad.budget) : QJsonValue()}});
        for (const auto &[date, day] : ad.days) {
            QJsonObject row = day.toJson();
            row.insert(u"client_key"_s, ad.client);
            row.insert(u"entity_type"_s, ad.type);
            row.insert(u"entity_id"_s, ad.id);
            row.insert(u"date"_s, date.toString(Qt::ISODate));
            metrics.append(row);
        }
    }
    run(session,
        u"insert into ads_library (client_key, entity_type, entity_id, status, daily_budget) "
        u"select "
        "client_key, entity_type, entity_id, status, daily_budget from "
        "jsonb_to_recordset(cast(:rows as jsonb)) as r (client_key text, entity_type text, "
        "entity_id text, status text, daily_budget numeric)"_s,
        {{u":rows"_s, jsonText(library)}});
    run(session,
        u"insert into performance_metrics (client_key, entity_type, entity_id, date, spend, "
        "revenue, impressions, clicks, leads, conversions) select client_key, entity_type, "
        "entity_id, date, spend, revenue, impressions, clicks, leads, conversions from "
        "jsonb_to_recordset(cast(:rows as jsonb)) as r (client_key text, entity_type text, "
        "entity_id text, date date, spend numeric, revenue numeric, impressions bigint, clicks "
        "bigint, leads bigint, conversions bigint)"_s,
        {{u":rows"_s, jsonText(metrics)}});
}

QDate AdWorld::lastDay(const QString &client) const
{
    QDate last;
    for (const AdHistory &ad : ads) {
        if (ad.client == client && !ad.days.empty())
            last =
                last.isValid() ? std::max(last, ad.days.rbegin()->first) : ad.days.rbegin()->first;
    }
    return last;
}

qint64 AdWorld::entities(const QDate &asOf) const
{
    return std::count_if(ads.begin(), ads.end(), [&](const AdHistory &ad) {
        const QDate day = asOf.isValid() ? asOf : lastDay(ad.client);
        return !ended.contains(ad.client) && day.isValid() &&
               sum(ad, day.addDays(-13), day).days > 0;
    });
}

QStringList AdWorld::expected(const QDate &asOf, const QString &only) const
{
    struct Seen
    {
        const AdHistory *ad;
        EntityFigures figures;
    };
    std::vector<Seen> all;
    std::map<std::pair<QString, QString>, std::vector<double>> byClient;
    std::map<QString, std::vector<double>> byType;
    std::vector<double> overall;
    for (const AdHistory &ad : ads) {
        const QDate day = asOf.isValid() ? asOf : lastDay(ad.client);
        if (!day.isValid() || (ended.contains(ad.client) && ad.client != only))
            continue;
        Seen seen{&ad, {}};
        seen.figures.last = sum(ad, day.addDays(-6), day);
        seen.figures.before = sum(ad, day.addDays(-13), day.addDays(-7));
        seen.figures.status = ad.status;
        seen.figures.dailyBudget = ad.budget;
        if (const auto roi = seen.figures.last.roi()) {
            byClient[{ad.client, ad.type}].push_back(*roi);
            byType[ad.type].push_back(*roi);
            overall.push_back(*roi);
        }
        all.push_back(seen);
    }
    QStringList lines;
    for (Seen &seen : all) {
        const AdHistory &ad = *seen.ad;
        if (!only.isEmpty() && ad.client != only)
            continue;
        seen.figures.client = benchmark(byClient[{ad.client, ad.type}]);
        seen.figures.entityType = benchmark(byType[ad.type]);
        seen.figures.overall = benchmark(overall);
        for (const RuleFinding &finding : judge(seen.figures, clients.at(ad.client))) {
            if (finding.proposal)
                lines.append(line(ad.client, finding.rule, ad.type + u'/' + ad.id,
                                  finding.proposal->priority, finding.proposal->confidence,
                                  finding.proposal->roiBand, finding.proposal->figures.toJson()));
        }
    }
    lines.sort();
    return lines;
}

QStringList storedSuggestions(Session &session)
{
    QStringList lines;
    must(session.forEachSql(
        u"test"_s,
        u"select client_key, type, entity_type || '/' || entity_id, priority, confidence, "
        u"roi_band, "
        "figures from suggestions"_s,
        {}, [&](const Row &row) {
            const auto figures = SuggestionFigures::fromJson(row.json(6).toObject());
            lines.append(line(row.text(0), row.text(1), row.text(2), row.text(3),
                              int(row.integer(4)), row.text(5), figures.toJson()));
            return true;
        }));
    lines.sort();
    return lines;
}

AnalysisOutcome analysed(Session &session, const AnalysisRequest &request)
{
    const auto outcome =
        analyse(session, request, {u"amelie@poste-3"_s, u"window"_s},
                [&session](const auto &work) { return session.transaction(work); });
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.error().text()));
    return *outcome;
}

} // namespace regie
