// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/analyticsdocument.h"

#include "ui/analytics/callcharts.h"
#include "ui/analytics/marketingcharts.h"
#include "ui/charts/barlist.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/reports/campaigndocument.h"
#include "ui/texts/calltexts.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/periodtexts.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct AnalyticsText
{
    Q_DECLARE_TR_FUNCTIONS(regie::AnalyticsReport)
};

constexpr int listedCampaigns = 50;
constexpr int listedErrors = 20;
constexpr qreal chartWidth = 674; // of a page, within its frame
constexpr qreal chartHeight = 230;

/// A chart as it would be on screen, without one: drawn once and forgotten.
ReportPicture pictureOf(ChartPanel &chart, const QString &title, const QString &note, qreal height)
{
    ReportPicture picture{title, note, QPicture(), QSizeF(chartWidth, height)};
    chart.setTitle(title);
    QPainter painter(&picture.picture);
    chart.renderTo(&painter, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return picture;
}

template <typename Chart, typename Data>
ReportPicture pictureOf(const QString &title, const QString &note, const Data &data)
{
    Chart chart;
    chart.setData(data);
    return pictureOf(chart, title, note, chartHeight);
}

/// As high as its rows.
ReportPicture barsOf(const QString &title, const QString &note, const BarData &data)
{
    BarList chart;
    chart.setData(data);
    return pictureOf(chart, title, note, std::max(90, chart.sizeHint().height()));
}

void addNothing(ReportDocument &document, const QString &sentence)
{
    document.blocks.append(ReportNotice{sentence, Tone::Info});
}

ReportFigure changed(const QString &label, const QString &value, const ChangeText &change)
{
    return {label, value, change.text, change.tone};
}

ReportFigures callFigures(const AnalyticsReport &report)
{
    const TaskSums &now = report.sums.series.total;
    const TaskSums &before = report.sums.series.former;
    const bool compared = report.choice.isCompared;
    const auto share = [compared](double value, double former, Direction direction) {
        return compared ? shareChange(value, former, direction) : ChangeText();
    };
    const std::optional<double> p95 = report.durations.all.percentile(0.95);
    return {
        {changed(AnalyticsText::tr("Cost"), taskCostText(now.cost),
                 share(now.cost, before.cost, Direction::LessIsBetter)),
         changed(AnalyticsText::tr("Cost by price list"), taskCostText(now.listCost),
                 share(now.listCost, before.listCost, Direction::LessIsBetter)),
         changed(AnalyticsText::tr("Tasks"), countText(now.tasks),
                 share(double(now.tasks), double(before.tasks), Direction::Neutral)),
         changed(AnalyticsText::tr("Tokens in / out"),
                 shortCountText(double(now.tokensInput)) + u" / "_s +
                     shortCountText(double(now.tokensOutput)),
                 share(double(now.tokensTotal), double(before.tokensTotal), Direction::Neutral)),
         changed(AnalyticsText::tr("Errors"), shareOrDash(now.errorRate()),
                 compared && now.errorRate() && before.errorRate()
                     ? pointsChange(*now.errorRate(), *before.errorRate(), Direction::LessIsBetter)
                     : ChangeText()),
         {AnalyticsText::tr("Failed"), countText(now.failed), {}, Tone::Neutral},
         {AnalyticsText::tr("Retries"), countText(now.retries), {}, Tone::Neutral},
         {AnalyticsText::tr("p95 duration"), millisecondsText(p95), {}, Tone::Neutral}}};
}

void addNoTasks(ReportDocument &document, const AnalyticsReport &)
{
    addNothing(document, AnalyticsText::tr("No task ran in this period. Choose a longer one, or "
                                           "another group."));
}

void addOverTime(ReportDocument &document, const AnalyticsReport &report)
{
    const AnalyticsChoice &choice = report.choice;
    document.blocks.append(
        pictureOf<StackedChart>(perStepTitle(measureWord(choice.measure), choice.step), {},
                                measureOverTime(report.sums, choice)));
}

void addByGroup(ReportDocument &document, const AnalyticsReport &report)
{
    const AnalyticsChoice &choice = report.choice;
    document.blocks.append(barsOf(byGroupTitle(measureWord(choice.measure), choice), {},
                                  measureByGroup(report.sums, choice)));
}

void addTokens(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        pictureOf<StackedChart>(perStepTitle(AnalyticsText::tr("Tokens"), report.choice.step), {},
                                tokensOverTime(report.sums, report.choice)));
}

void addRetries(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        pictureOf<StackedChart>(perStepTitle(AnalyticsText::tr("Retries"), report.choice.step), {},
                                retriesOverTime(report.sums, report.choice)));
}

void addDurations(ReportDocument &document, const AnalyticsReport &report)
{
    const QString bound = AnalyticsText::tr("Percentiles are within %1 of the exact ones.")
                              .arg(shareText(durationErrorBound));
    document.blocks.append(
        pictureOf<StackedChart>(AnalyticsText::tr("Duration p50, p95 and p99"), bound,
                                durationsOverTime(report.durations, report.choice)));
}

void addDistribution(ReportDocument &document, const AnalyticsReport &report)
{
    HistogramData histogram;
    histogram.buckets = report.durations.all;
    histogram.countName = AnalyticsText::tr("Tasks");
    document.blocks.append(
        pictureOf<HistogramChart>(AnalyticsText::tr("How long tasks take"), {}, histogram));
}

void addDurationsBy(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(barsOf(byGroupTitle(AnalyticsText::tr("p95 duration"), report.choice),
                                  AnalyticsText::tr("The thin line is from p50 to p99."),
                                  durationsByGroup(report.durations, report.choice)));
}

void addHours(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        pictureOf<HeatMap>(AnalyticsText::tr("Tasks by weekday and hour"),
                           AnalyticsText::tr("Hours of %1").arg(zoneText(report.choice.period)),
                           HeatMapData{report.times.heat.tasks, AnalyticsText::tr("Tasks")}));
}

void addErrors(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        ReportHeading{byGroupTitle(AnalyticsText::tr("Errors"), report.choice), 2});
    ReportTable table{{{AnalyticsText::tr("Group"), 3},
                       {AnalyticsText::tr("Failed"), 1.2, true},
                       {AnalyticsText::tr("Tasks"), 1.2, true},
                       {AnalyticsText::tr("Rate"), 1.2, true},
                       {AnalyticsText::tr("Most frequent message"), 6}},
                      {}};
    const TaskGrouping grouping = report.choice.key ? TaskGrouping::Model : report.choice.grouping;
    for (const TaskGroup &group : report.errors.groups.mid(0, listedErrors)) {
        if (group.total.failed == 0)
            continue;
        table.rows.append({{group.isOthers ? othersName(group.others)
                                           : callGroupName(grouping, group.key, group.name),
                            countText(group.total.failed), countText(group.total.tasks),
                            shareOrDash(group.total.errorRate()),
                            group.isOthers ? QString() : report.errors.topMessage(group.key)}});
    }
    if (table.rows.isEmpty())
        return document.blocks.append(ReportText{AnalyticsText::tr("Nothing failed."), true});
    document.blocks.append(table);
    if (report.times.oldestLeft)
        document.blocks.append(ReportText{
            AnalyticsText::tr("Messages are of the tasks that are left, from %1 on; older ones "
                              "were purged, and count in the figures all the same.")
                .arg(QLocale().toString(report.times.oldestLeft->toLocalTime().date(),
                                        u"d MMM yyyy"_s)),
            true});
}

void addMarketing(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        ReportHeading{AnalyticsText::tr("Marketing"), 1, report.sums.series.total.tasks > 0});
    if (report.choice.key)
        document.blocks.append(ReportText{
            AnalyticsText::tr("Of all campaigns and clients: what one agent, type, model, "
                              "client or campaign is narrowed to are model calls alone."),
            true});
    document.blocks.append(ReportFigures{
        {{AnalyticsText::tr("Campaigns begun"), countText(report.totals.campaigns), {}},
         {AnalyticsText::tr("Replies"), countText(report.totals.replies),
          AnalyticsText::tr("of %1 messages").arg(countText(report.totals.sent))},
         {AnalyticsText::tr("Leads"), countText(report.totals.leads),
          AnalyticsText::tr("%1 converted").arg(countText(report.totals.conversions))},
         {AnalyticsText::tr("Cost per lead"),
          costPerText(report.totals, report.totals.leads),
          {}}}});
    const QString currency = currenciesOf(report.marketing.clients).value(0);
    if (currency.isNull())
        addNothing(document, AnalyticsText::tr("No ad spend is known of this period."));
    else
        document.blocks.append(barsOf(AnalyticsText::tr("Spend and return by client"),
                                      returnsRemark(report.marketing.clients, currency),
                                      returnsData(report.marketing.clients, currency)));
    if (report.totals.campaigns == 0)
        addNothing(document, AnalyticsText::tr("No campaign began in this period."));
}

void addOutcomes(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(pictureOf<StackedChart>(
        AnalyticsText::tr("Campaigns by when they began"), {},
        outcomesData(report.marketing.outcomes, report.choice.period, report.choice.step)));
}

void addRates(ReportDocument &document, const AnalyticsReport &report)
{
    const QString sample =
        AnalyticsText::tr("Replies by messages that left; the thin line is the 95 % interval.");
    document.blocks.append(barsOf(AnalyticsText::tr("Reply rate by niche"), sample,
                                  repliesData(report.marketing.niches, ReplyGrouping::Niche)));
    document.blocks.append(barsOf(AnalyticsText::tr("Reply rate by region"), sample,
                                  repliesData(report.marketing.regions, ReplyGrouping::Region)));
}

void addCampaigns(ReportDocument &document, const AnalyticsReport &report)
{
    document.blocks.append(
        ReportHeading{AnalyticsText::tr("Campaigns beside what they cost and brought"), 2});
    addCampaignTable(document, report.campaigns, report.totals);
    QStringList remarks;
    if (report.totals.campaigns > report.campaigns.size())
        remarks.append(AnalyticsText::tr("The %1 dearest are listed; the sums are of all.")
                           .arg(countText(report.campaigns.size())));
    remarks.append(spendRemark(report.totals));
    document.blocks.append(ReportText{remarks.join(u' ').trimmed(), true});
}

QString about(const AnalyticsReport &report)
{
    const AnalyticsChoice &choice = report.choice;
    QStringList parts{
        AnalyticsText::tr("%1, days of %2").arg(periodText(choice.period), zoneText(choice.period)),
        AnalyticsText::tr("by %1").arg(groupingWord(choice.grouping))};
    if (choice.key)
        parts.append(
            AnalyticsText::tr("only %1").arg(callGroupName(choice.grouping, *choice.key, {})));
    if (choice.isCompared)
        parts.append(AnalyticsText::tr("compared with the %1").arg(beforeText(choice.period)));
    return parts.join(u" · "_s);
}

} // namespace

Result<AnalyticsReport> analyticsReport(Session &session, const AnalyticsChoice &choice,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    AnalyticsReport report;
    report.choice = choice;
    qint64 done = 0;
    const auto read = [&](auto &target, auto result) -> Status {
        if (!result)
            return result.error();
        target = result.take();
        if (progress && !progress(++done, 8))
            return Error::cancelled();
        return {};
    };
    const std::function<Status()> parts[] = {
        [&] { return read(report.stamp, reportStamp(session)); },
        [&] { return read(report.sums, readCallSums(session, choice)); },
        [&] { return read(report.errors, readCallErrors(session, choice)); },
        [&] { return read(report.durations, readCallDurations(session, choice)); },
        [&] { return read(report.times, readCallTimes(session, choice)); },
        [&] {
            return read(report.marketing, marketingFigures(session, choice.period, choice.step));
        },
        [&] {
            return read(report.totals,
                        campaignTotals(session, choice.period, CampaignChoice::Started));
        },
        [&] {
            return read(report.campaigns, campaignCosts(session, choice.period,
                                                        CampaignChoice::Started, listedCampaigns));
        }};
    const Status status = readAtOnce(session, [&]() -> Status {
        for (const auto &part : parts) {
            if (Status one = part(); !one)
                return one;
        }
        return {};
    });
    return status ? Result(report) : Result<AnalyticsReport>(status.error());
}

ReportPlan analyticsPlan(const AnalyticsReport &report)
{
    ReportPlan plan{
        newReport(AnalyticsText::tr("Model calls and marketing"), about(report), report.stamp), {}};
    plan.parts.push_back([report](ReportDocument &document) {
        document.blocks.append(ReportHeading{AnalyticsText::tr("Model calls"), 1});
        document.blocks.append(callFigures(report));
        if (report.stamp.counted.isValid())
            document.blocks.append(
                ReportText{AnalyticsText::tr("Tasks are counted up to %1.")
                               .arg(QLocale().toString(report.stamp.counted.toLocalTime(),
                                                       QLocale::ShortFormat)),
                           true});
    });
    using Part = void (*)(ReportDocument &, const AnalyticsReport &);
    QList<Part> parts{addOverTime,     addByGroup,     addTokens, addRetries, addDurations,
                      addDistribution, addDurationsBy, addHours,  addErrors};
    if (report.sums.series.total.tasks == 0)
        parts = {addNoTasks};
    parts.append(addMarketing);
    if (report.totals.campaigns > 0)
        parts += QList<Part>{addOutcomes, addRates, addCampaigns};
    for (const auto part : parts)
        plan.parts.push_back([report, part](ReportDocument &document) { part(document, report); });
    return plan;
}

} // namespace regie
