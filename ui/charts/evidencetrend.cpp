// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evidencetrend.h"

#include "ui/texts/suggestiontexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie {

namespace {

constexpr int days = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regie::EvidenceTrend)
};

QString count(double number)
{
    return QLocale().toString(qint64(number));
}

void addReferences(TrendData &trend, const SuggestionFigures &figures)
{
    trend.target = figures.target;
    trend.targetText = Text::tr("target %1").arg(ratioText(figures.target));
    const bool hasClient = figures.client.p25 && figures.client.p75;
    const Benchmark &usual = hasClient ? figures.client : figures.entityType;
    if (!usual.p25 || !usual.p75)
        return;
    trend.band = std::pair(*usual.p25, *usual.p75);
    trend.bandText = Text::tr("p25 to p75");
}

QList<ChartColumn> columnsOf(const SuggestionEvidence &evidence, bool isCtr)
{
    const auto money = [currency = evidence.suggestion.currency](double amount) {
        return moneyText(amount, currency);
    };
    ChartColumn line{metricWord(isCtr ? QStringLiteral("ctr") : QStringLiteral("roi")),
                     {},
                     isCtr ? shareText : ratioText};
    ChartColumn spend{Text::tr("Spend"), {}, money};
    ChartColumn revenue{Text::tr("Revenue"), {}, money};
    ChartColumn clicks{Text::tr("Clicks"), {}, count};
    ChartColumn conversions{Text::tr("Conversions"), {}, count};
    for (const MetricDay &day : evidence.days) {
        const PeriodFigures figures{1,          day.spend, day.revenue,    day.impressions,
                                    day.clicks, day.leads, day.conversions};
        line.values.append(isCtr ? figures.ctr() : figures.roi());
        spend.values.append(day.spend);
        revenue.values.append(day.revenue);
        clicks.values.append(double(day.clicks));
        conversions.values.append(double(day.conversions));
    }
    return {line, spend, revenue, clicks, conversions};
}

} // namespace

TrendData evidenceTrend(const SuggestionEvidence &evidence)
{
    const Suggestion &suggestion = evidence.suggestion;
    const bool isCtr = suggestion.type == suggestion::Refresh;
    TrendData trend;
    for (const MetricDay &day : evidence.days)
        trend.dates.append(day.date);
    trend.columns = columnsOf(evidence, isCtr);
    trend.hasBars = true;
    trend.until = suggestion.asOf;
    trend.from = suggestion.asOf.addDays(1 - days);
    if (!isCtr)
        addReferences(trend, suggestion.figures);
    return trend;
}

} // namespace regie
