// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "chartsamples.h"

#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/tasktexts.h"

#include <QDir>
#include <QGridLayout>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

SeriesData waves(int groups, int days, bool hasOthers)
{
    SeriesData data = sampleSeries(groups, days, hasOthers);
    static const QStringList names{
        u"PersonaGenerator"_s, u"StrategyAnalyst"_s, u"ProjectEnrichment"_s, u"CopyWriter"_s,
        u"Scraper"_s,          u"LeadClassifier"_s,  u"BudgetPlanner"_s,     u"Translator"_s};
    for (int g = 0; g < data.series.size(); ++g) {
        if (!data.series[g].isOthers)
            data.series[g].name = names[g];
        for (int day = 0; day < days; ++day)
            data.series[g].values[day] = std::max(0.0, 6 + 3 * std::sin(day / 4.0 + g) - g * 0.6 +
                                                           (day * 7 + g * 3) % 5 * 0.3);
    }
    data.text = taskCostText;
    return data;
}

SeriesData percentiles(int days)
{
    SeriesData data = sampleSeries(3, days);
    data.measure = u"Duration"_s;
    data.style = SeriesStyle::Lines;
    data.text = [](double ms) {
        return millisecondsText(ms);
    };
    for (int g = 0; g < 3; ++g) {
        data.series[g].name = QStringList{u"p50"_s, u"p95"_s, u"p99"_s}[g];
        for (int day = 0; day < days; ++day) {
            data.series[g].values[day] = std::pow(4, g) * (1500 + 400 * std::sin(day / 3.0 + g));
            if (day == 9 || (day > 14 && day < 18) || day == 19)
                data.series[g].values[day] = std::nullopt;
        }
    }
    data.series[1].values[5] = std::nan("");
    return data;
}

HistogramData durations()
{
    HistogramData data;
    data.countName = u"Tasks"_s;
    for (int i = 0; i < 4000; ++i)
        data.buckets.add(
            qint64(std::exp(7.5 + 1.1 * std::sin(i * 12.9898) + 0.8 * std::sin(i * 78.233))));
    return data;
}

HeatMapData week()
{
    HeatMapData data;
    data.countName = u"Tasks"_s;
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            data.counts[size_t(day)][size_t(hour)] = qint64(
                std::max(0.0, (day < 5 ? 120.0 : 30.0) * std::sin((hour - 5) / 18.0 * M_PI)));
    return data;
}

BarData byAgent(bool hasChange)
{
    BarData data;
    data.groupName = u"Agent"_s;
    data.measures = {{u"Cost"_s, taskCostText}};
    const SeriesData series = waves(8, 3, true);
    for (int i = 0; i < series.series.size(); ++i) {
        BarRow row;
        row.key = series.series[i].key;
        row.name = series.series[i].name;
        row.color = series.series[i].color;
        row.isOthers = series.series[i].isOthers;
        row.values = {214.1 / (i + 1)};
        if (hasChange) {
            row.change = u"%1 %"_s.arg(i * 3);
            row.changeIcon = i % 2 ? u"sort-up"_s : u"sort-down"_s;
            row.changeTone = i % 2 ? Tone::Warning : Tone::Ok;
        }
        data.rows.append(row);
    }
    return data;
}

BarData replyRates()
{
    BarData data;
    data.groupName = u"Niche"_s;
    const auto percent = [](double v) {
        return QString::number(v * 100, 'f', 1) + u" %"_s;
    };
    data.measures = {{u"Reply rate"_s, percent},
                     {u"Sent"_s, [](double v) { return QString::number(v); }, false}};
    for (int i = 0; i < 14; ++i) {
        BarRow row;
        row.name = u"Niche with a long name %1"_s.arg(i);
        const double rate = 0.31 - i * 0.02;
        row.values = {rate, 1200.0 - i * 77};
        row.low = rate * 0.8;
        row.high = rate * 1.2;
        data.rows.append(row);
    }
    return data;
}

BarData clients()
{
    BarData data;
    data.groupName = u"Client"_s;
    data.measures = {
        {u"Spend"_s, dollars, true, Token::Series1},
        {u"Revenue"_s, dollars, true, Token::Series2},
        {u"ROI"_s, [](double v) { return QString::number(v, 'f', 1) + u" ×"_s; }, false}};
    for (int i = 0; i < 4; ++i) {
        BarRow row;
        row.name = u"Client %1"_s.arg(i);
        row.values = {4000.0 - i * 800, 12000.0 - i * 3500,
                      i == 3 ? std::optional<double>() : 3.0 - i * 0.2};
        data.rows.append(row);
    }
    return data;
}

ChartCard *carded(ChartPanel *chart, const QString &title, QWidget *parent)
{
    auto *card = new ChartCard(parent);
    card->setChart(chart);
    card->setTitle(title);
    card->showContent();
    return card;
}

std::unique_ptr<QWidget> sheet()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setSpacing(12);
    const auto stacked = [&](const SeriesData &data) {
        auto *chart = new StackedChart;
        chart->setData(data);
        return chart;
    };
    const auto bars = [&](const BarData &data) {
        auto *list = new BarList;
        list->setData(data);
        return list;
    };
    SeriesData eight = waves(8, 30, true);
    for (int day = 0; day < 30; ++day)
        eight.former.append(45 + 5 * std::cos(day / 3.0));
    eight.formerName = u"30 days before"_s;
    auto *heat = new HeatMap;
    heat->setData(week());
    auto *histogram = new HistogramChart;
    histogram->setData(durations());
    SeriesData outcomes = waves(3, 12, false);
    outcomes.step = TimeStep::Month;
    for (int i = 0; i < 12; ++i)
        outcomes.steps[i] = QDateTime(QDate(2025, 1, 1).addMonths(i), QTime(0, 0), Qt::UTC);
    outcomes.series[0].color = Token::Ok;
    outcomes.series[1].color = Token::Bad;
    outcomes.series[2].color = Token::Neutral;
    SeriesData losses = waves(2, 14, false);
    for (int i = 0; i < 14; ++i)
        losses.series[1].values[i] = -3.0 * std::sin(i);
    grid->addWidget(carded(stacked(eight), u"Cost per day"_s, page.get()), 0, 0, 1, 2);
    grid->addWidget(carded(bars(byAgent(true)), u"Cost by agent"_s, page.get()), 0, 2);
    grid->addWidget(carded(stacked(percentiles(30)), u"Duration"_s, page.get()), 1, 0);
    grid->addWidget(carded(histogram, u"Distribution"_s, page.get()), 1, 1);
    grid->addWidget(carded(heat, u"Tasks by hour"_s, page.get()), 1, 2);
    grid->addWidget(carded(stacked(outcomes), u"Campaign outcomes"_s, page.get()), 2, 0);
    grid->addWidget(carded(bars(replyRates()), u"Reply rate by niche"_s, page.get()), 2, 1);
    grid->addWidget(carded(bars(clients()), u"Spend and ROI"_s, page.get()), 2, 2);
    grid->addWidget(carded(stacked(losses), u"Losses"_s, page.get()), 3, 0);
    grid->addWidget(carded(stacked(waves(8, 2000, true)), u"2,000 steps"_s, page.get()), 3, 1);
    auto *narrow = carded(stacked(waves(3, 30, true)), u"Narrow"_s, page.get());
    narrow->setFixedWidth(252);
    grid->addWidget(narrow, 3, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return page;
}

} // namespace

class TestChartCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void cleanup() { theme().setMode(Theme::Mode::Light); }

    void picturesAreMadeWhereAsked();
};

/// REGIE_PICTURES names the folder.
void TestChartCard::picturesAreMadeWhereAsked()
{
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (folder.isEmpty())
        QSKIP("Pictures are made where REGIE_PICTURES says.");
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        const std::unique_ptr<QWidget> page = sheet();
        page->resize(1400, 1150);
        page->show();
        auto *chart = page->findChild<StackedChart *>();
        chart->setCurrentPoint(8, 2);
        QTest::qWait(50);
        QVERIFY(page->grab().save(QDir(folder).filePath(u"sheet%1.png"_s.arg(int(mode)))));
        if (mode == Theme::Mode::Dark) {
            chart->exportPng(QDir(folder).filePath(u"export.png"_s));
            chart->exportSvg(QDir(folder).filePath(u"export.svg"_s));
            page->findChildren<BarList *>().at(1)->exportSvg(QDir(folder).filePath(u"bars.svg"_s));
        }
    }
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
