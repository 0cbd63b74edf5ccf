// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion.h"

#include <algorithm>
#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace suggestion {

namespace {

struct Arrow
{
    QLatin1String from, to;
};

constexpr std::array<Arrow, 12> arrows{{{Pending, Approved},
                                        {Pending, Refused},
                                        {Pending, Postponed},
                                        {Pending, Expired},
                                        {Postponed, Pending},
                                        {Refused, Pending},
                                        {Approved, Pending},
                                        {Approved, Executing},
                                        {Executing, Approved},
                                        {Executing, Executed},
                                        {Executing, Failed},
                                        {Executed, RolledBack}}};

} // namespace

QStringList types()
{
    return {Scale, Pause, Refresh};
}

QStringList statuses()
{
    return {Pending,   Postponed, Approved, Refused,   Expired,
            Executing, Executed,  Failed,   RolledBack};
}

QStringList priorities()
{
    return {High, Medium, Low};
}

QStringList refusalReasons()
{
    return {u"budget"_s, u"brand"_s, u"timing"_s, u"data"_s, u"other"_s};
}

bool canGo(const QString &from, const QString &to)
{
    return std::ranges::any_of(
        arrows, [&](const Arrow &arrow) { return arrow.from == from && arrow.to == to; });
}

bool isEnded(const QString &status)
{
    return status == Refused || status == Expired || status == Executed || status == Failed ||
           status == RolledBack;
}

bool isOpen(const QString &status)
{
    return status == Pending || status == Postponed || status == Approved || status == Executing;
}

QString roiBand(std::optional<double> roi, double target)
{
    if (!roi || target <= 0)
        return u"none"_s;
    const double share = *roi / target;
    if (share < 0.6)
        return u"under_0.6"_s;
    if (share < 1)
        return u"0.6_1"_s;
    if (share < 1.5)
        return u"1_1.5"_s;
    return share < 2 ? u"1.5_2"_s : u"over_2"_s;
}

} // namespace suggestion

namespace {

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> numberIn(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

qint64 wholeIn(const QJsonObject &json, QLatin1String name)
{
    return json.value(name).toInteger();
}

} // namespace

QJsonObject Benchmark::toJson() const
{
    return {{"n"_L1, n},
            {"p25"_L1, numberOrNull(p25)},
            {"p50"_L1, numberOrNull(p50)},
            {"p75"_L1, numberOrNull(p75)},
            {"p90"_L1, numberOrNull(p90)}};
}

Benchmark Benchmark::fromJson(const QJsonObject &json)
{
    return {wholeIn(json, "n"_L1), numberIn(json, "p25"_L1), numberIn(json, "p50"_L1),
            numberIn(json, "p75"_L1), numberIn(json, "p90"_L1)};
}

std::optional<double> PeriodFigures::roi() const
{
    return spend > 0 ? std::optional(revenue / spend) : std::nullopt;
}

std::optional<double> PeriodFigures::ctr() const
{
    return impressions > 0 ? std::optional(double(clicks) / double(impressions)) : std::nullopt;
}

QJsonObject PeriodFigures::toJson() const
{
    return {{"days"_L1, days},
            {"spend"_L1, spend},
            {"revenue"_L1, revenue},
            {"impressions"_L1, impressions},
            {"clicks"_L1, clicks},
            {"leads"_L1, leads},
            {"conversions"_L1, conversions}};
}

PeriodFigures PeriodFigures::fromJson(const QJsonObject &json)
{
    PeriodFigures figures;
    figures.days = json.value("days"_L1).toInt();
    figures.spend = json.value("spend"_L1).toDouble();
    figures.revenue = json.value("revenue"_L1).toDouble();
    figures.impressions = wholeIn(json, "impressions"_L1);
    figures.clicks = wholeIn(json, "clicks"_L1);
    figures.leads = wholeIn(json, "leads"_L1);
    figures.conversions = wholeIn(json, "conversions"_L1);
    return figures;
}

QJsonObject SuggestionFigures::toJson() const
{
    return {{"last"_L1, last.toJson()},
            {"before"_L1, before.toJson()},
            {"client"_L1, client.toJson()},
            {"entity_type"_L1, entityType.toJson()},
            {"overall"_L1, overall.toJson()},
            {"target"_L1, target},
            {"min_spend"_L1, minSpend},
            {"decided_by"_L1, decidedBy},
            {"metric"_L1, metric},
            {"predicted_low"_L1, predictedLow},
            {"predicted_high"_L1, predictedHigh}};
}

SuggestionFigures SuggestionFigures::fromJson(const QJsonObject &json)
{
    SuggestionFigures figures;
    figures.last = PeriodFigures::fromJson(json.value("last"_L1).toObject());
    figures.before = PeriodFigures::fromJson(json.value("before"_L1).toObject());
    figures.client = Benchmark::fromJson(json.value("client"_L1).toObject());
    figures.entityType = Benchmark::fromJson(json.value("entity_type"_L1).toObject());
    figures.overall = Benchmark::fromJson(json.value("overall"_L1).toObject());
    figures.target = json.value("target"_L1).toDouble(figures.target);
    figures.minSpend = json.value("min_spend"_L1).toDouble(figures.minSpend);
    figures.decidedBy = json.value("decided_by"_L1).toString();
    figures.metric = json.value("metric"_L1).toString();
    figures.predictedLow = json.value("predicted_low"_L1).toDouble();
    figures.predictedHigh = json.value("predicted_high"_L1).toDouble();
    return figures;
}

} // namespace regie
