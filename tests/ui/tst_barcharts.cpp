// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "chartsamples.h"

#include "ui/charts/barlist.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Rows "Agent 0" … that cost 100, 99 …, the last one the others.
BarData sampleBars(int rows)
{
    BarData data;
    data.groupName = u"Agent"_s;
    data.formerName = u"30 days before"_s;
    data.measures = {{u"Cost"_s, dollars}};
    for (int i = 0; i < rows; ++i) {
        BarRow row;
        row.isOthers = rows > 1 && i == rows - 1;
        row.key = row.isOthers ? QString() : u"agent%1"_s.arg(i);
        row.name = row.isOthers ? u"others"_s : u"Agent %1"_s.arg(i);
        row.color = seriesToken(i);
        row.values = {100.0 - i};
        row.former = 90.0;
        row.change = u"+%1 %"_s.arg(i);
        row.changeIcon = u"sort-up"_s;
        data.rows.append(row);
    }
    return data;
}

/// A count of 10 (weekday) + hour from Monday on, nothing on Sundays.
HeatMapData sampleWeek()
{
    HeatMapData data;
    data.countName = u"Tasks"_s;
    for (int day = 0; day < 6; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            data.counts[size_t(day)][size_t(hour)] = 10 * (day + 1) + hour;
    }
    return data;
}

HistogramData sampleDurations()
{
    HistogramData data;
    data.countName = u"Tasks"_s;
    for (int i = 0; i < 1000; ++i)
        data.buckets.add(1000 + i * 10);
    return data;
}

} // namespace

/// Bars by group, the heat map and the distribution of durations, driven by mouse and keyboard.
class TestBarCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void rowsAreReadAndOpened();
    void rowsBeyondTheRoomAreScrolledTo();
    void pictureHasAllRowsOrSaysHowManyAreLeft();
    void rowsAreExportedExactly();
    void intervalsAndMissingValuesAreRead();
    void measuresAreHiddenByTheLegend();
    void unusualBarsAreDrawnWithoutComplaint_data();
    void unusualBarsAreDrawnWithoutComplaint();

    void weekBeginsAsTheLocaleHasIt_data();
    void weekBeginsAsTheLocaleHasIt();
    void hoursAreReadByKeysAndMouse();
    void shadesFollowCounts();
    void aWeekOfNothingSaysSo();

    void barsOfDurationsAddUp();
    void percentilesAreSaid();
    void durationsOfAnyKindAreDrawn_data();
    void durationsOfAnyKindAreDrawn();
    void shortTextsOfNumbers_data();
    void shortTextsOfNumbers();

private:
    template <typename Chart>
    std::unique_ptr<Chart> shown(const QSize &size) const
    {
        auto chart = std::make_unique<Chart>();
        chart->setTitle(u"A chart"_s);
        chart->setEmptyText(u"Nothing here."_s);
        chart->resize(size);
        chart->show();
        chart->setFocus();
        return chart;
    }
};

void TestBarCharts::initTestCase()
{
    theme().install();
    QLocale::setDefault(QLocale::c());
}

void TestBarCharts::cleanup()
{
    theme().setMode(Theme::Mode::Light);
    QLocale::setDefault(QLocale::c());
}

// --- bars by group -----------------------------------------------------------------------------

void TestBarCharts::rowsAreReadAndOpened()
{
    const auto list = shown<BarList>({420, 240});
    list->setData(sampleBars(9));
    QSignalSpy places(list.get(), &ChartPanel::placeActivated);
    QTest::keyClick(list.get(), Qt::Key_Down);
    QTest::keyClick(list.get(), Qt::Key_Down);
    QCOMPARE(list->currentPoint(), 1);
    QCOMPARE(list->accessibleDescription(),
             u"Agent 1: Cost 99.00 $, 30 days before 90.00 $, Difference +1 %"_s);
    QTest::keyClick(list.get(), Qt::Key_Return);
    QCOMPARE(places.takeFirst().first().value<ChartPlace>().key, std::optional(u"agent1"_s));
    QTest::keyClick(list.get(), Qt::Key_End);
    QTest::keyClick(list.get(), Qt::Key_Return);
    const ChartPlace others = places.takeFirst().first().value<ChartPlace>();
    QVERIFY(others.isOthers && !others.key && !others.from.isValid());
    QTest::mouseClick(list.get(), Qt::LeftButton, {}, {150, 70});
    QCOMPARE(places.takeFirst().first().value<ChartPlace>().key, std::optional(u"agent2"_s));
    QTest::keyClick(list.get(), Qt::Key_Escape); // the row that is read out is shaded
    const QImage image = pictureOf(list.get());
    for (int row = 0; row < 8; ++row)
        QVERIFY(colored(image, theme().series(row), 6) > 200);
    QVERIFY(colored(image, ChartLook::screen().others(), 6) > 200);
}

void TestBarCharts::rowsBeyondTheRoomAreScrolledTo()
{
    const auto list = shown<BarList>({420, 130});
    list->setData(sampleBars(50));
    const auto *bar = list->findChild<QScrollBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(list.get(), Qt::Key_End);
    QCOMPARE(list->currentPoint(), 49);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(list.get(), Qt::Key_Escape);
    QVERIFY(colored(pictureOf(list.get()), ChartLook::screen().others(), 6) > 200);
    QTest::keyClick(list.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QWheelEvent wheel({200, 60}, list->mapToGlobal(QPointF(200, 60)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(list.get(), &wheel);
    QVERIFY(bar->value() > 0);
    QVERIFY(wheel.isAccepted());
    list->setData(sampleBars(3));
    QVERIFY(!bar->isVisible());
    QCOMPARE(bar->value(), 0);
}

void TestBarCharts::pictureHasAllRowsOrSaysHowManyAreLeft()
{
    const auto list = shown<BarList>({420, 130});
    list->setData(sampleBars(30));
    list->findChild<QScrollBar *>()->setValue(200);
    const QString all = QString::fromUtf8(list->svg());
    QVERIFY(all.contains(u"Agent 0<"_s) && all.contains(u"Agent 28<"_s) &&
            all.contains(u"others<"_s));
    QImage page(400, 200, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    list->renderTo(&painter, page.rect());
    painter.end();
    QVERIFY(colored(page, Theme::color(Token::Series1, false), 6) > 200);
    QCOMPARE(colored(page, ChartLook::print().others(), 2), 0); // the last one has no room
    QCOMPARE(list->findChild<QScrollBar *>()->value(), 200);
}

void TestBarCharts::rowsAreExportedExactly()
{
    const auto list = shown<BarList>({420, 130});
    BarData data = sampleBars(2);
    data.rows[0].values = {1e12};
    data.rows[0].low = 0.1;
    data.rows[0].high = 0.3;
    data.rows[1].values = {std::nullopt};
    data.lowName = u"from"_s;
    data.highName = u"to"_s;
    list->setData(data);
    QCOMPARE(list->csv(), QByteArray("Agent,Cost,from,to,30 days before\r\n"
                                     "Agent 0,1000000000000,0.1,0.3,90\r\n"
                                     "others,,,,90\r\n"));
}

void TestBarCharts::intervalsAndMissingValuesAreRead()
{
    const auto list = shown<BarList>({420, 130});
    BarData data = sampleBars(2);
    data.lowName = u"95 % from"_s;
    data.highName = u"to"_s;
    data.rows[0].low = 80;
    data.rows[0].high = 120;
    data.rows[0].detail = u"n = 12"_s;
    data.rows[1].values = {std::nan("")};
    list->setData(data);
    const QString spoken = list->readingAt(0).spoken();
    QVERIFY2(spoken.contains(u"95 % from 80.00 $, to 120.00 $"_s), qPrintable(spoken));
    QVERIFY(spoken.contains(u"n = 12"_s));
    QCOMPARE(list->readingAt(1).values.first().text, u"–"_s);
}

void TestBarCharts::measuresAreHiddenByTheLegend()
{
    const auto list = shown<BarList>({420, 200});
    BarData data = sampleBars(2);
    data.measures = {{u"Spend"_s, dollars, true, Token::Series1},
                     {u"Revenue"_s, dollars, true, Token::Series2},
                     {u"ROI"_s, dollars, false}};
    for (BarRow &row : data.rows)
        row.values = {50.0, 200.0, 4.0};
    list->setData(data);
    QCOMPARE(list->legend().size(), 2);
    QVERIFY(colored(pictureOf(list.get()), theme().series(1), 6) > 200);
    list->setSeriesHidden(u"Revenue"_s, true);
    QCOMPARE(colored(pictureOf(list.get()), theme().series(1), 6), 0);
    QVERIFY(list->csv().contains("Spend,Revenue,ROI"));
    QCOMPARE(namelessControls(list.get()), QStringList());
}

void TestBarCharts::unusualBarsAreDrawnWithoutComplaint_data()
{
    QTest::addColumn<QList<double>>("values");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("zeros") << QList<double>{0, 0};
    QTest::newRow("huge and tiny") << QList<double>{1e12, 1e-6};
    QTest::newRow("below zero") << QList<double>{-5, 5, -1};
    QTest::newRow("no numbers") << QList<double>{std::nan(""), infinity};
    QTest::newRow("one") << QList<double>{3};
}

void TestBarCharts::unusualBarsAreDrawnWithoutComplaint()
{
    QFETCH(QList<double>, values);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto list = shown<BarList>({220, 90});
    BarData data = sampleBars(int(values.size()));
    for (int i = 0; i < values.size(); ++i)
        data.rows[i].values = {values[i]};
    list->setData(data);
    for (const QSize &size : {QSize(220, 90), QSize(900, 400)}) {
        list->resize(size);
        QVERIFY(colored(pictureOf(list.get()), theme().color(Token::Text), 40) > 10);
    }
    QVERIFY(!list->svg().contains("nan"));
}

// --- the heat map ------------------------------------------------------------------------------

void TestBarCharts::weekBeginsAsTheLocaleHasIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("first");
    QTest::newRow("France") << u"fr_FR"_s << 1;
    QTest::newRow("United States") << u"en_US"_s << 7;
    QTest::newRow("Egypt") << u"ar_EG"_s << 6;
}

void TestBarCharts::weekBeginsAsTheLocaleHasIt()
{
    QFETCH(QString, locale);
    QFETCH(int, first);
    QLocale::setDefault(QLocale(locale));
    const auto map = shown<HeatMap>({480, 220});
    map->setData(sampleWeek());
    for (int row = 0; row < 7; ++row) {
        const ChartPlace place = map->placeAt(row * 24 + 5, -1);
        QCOMPARE(place.weekday, (first - 1 + row) % 7 + 1);
        QCOMPARE(place.hour, 5);
        const qint64 count = place.weekday == 7 ? 0 : 10 * place.weekday + 5;
        QCOMPARE(map->readingAt(row * 24 + 5).values.first().text, QLocale().toString(count));
    }
}

void TestBarCharts::hoursAreReadByKeysAndMouse()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto map = shown<HeatMap>({480, 220});
    map->setData(sampleWeek());
    QSignalSpy places(map.get(), &ChartPanel::placeActivated);
    QTest::keyClick(map.get(), Qt::Key_Down);
    QCOMPARE(map->accessibleDescription(), u"Monday, 00:00 to 01:00: Tasks 10"_s);
    QTest::keyClick(map.get(), Qt::Key_Down);
    QTest::keyClick(map.get(), Qt::Key_End);
    QTest::keyClick(map.get(), Qt::Key_Right);
    QCOMPARE(map->accessibleDescription(), u"Tuesday, 23:00 to 00:00: Tasks 43"_s);
    QTest::keyClick(map.get(), Qt::Key_Return);
    const ChartPlace place = places.takeFirst().first().value<ChartPlace>();
    QCOMPARE(place.weekday, 2);
    QCOMPARE(place.hour, 23);
    QTest::mouseMove(map.get(), {470, 10});
    QCOMPARE(map->currentPoint(), 23);
    QTest::mouseMove(map.get(), {2, 215});
    QCOMPARE(map->currentPoint(), -1);
    QVERIFY(map->csv().startsWith("Weekday,Hour,Tasks\r\nMonday,0,10\r\nMonday,1,11\r\n"));
    QVERIFY(map->accessibleDescription().contains(u"most on Saturday, 23:00 to 00:00 (83)"_s));
}

void TestBarCharts::shadesFollowCounts()
{
    for (const ChartLook &look : {ChartLook::print(), ChartLook::screen()}) {
        const QColor panel = look.color(Token::Panel);
        double before = Theme::contrast(HeatMap::shade(look, 0, 100), panel);
        for (const qint64 count : {1, 20, 60, 100}) {
            const double now = Theme::contrast(HeatMap::shade(look, count, 100), panel);
            QVERIFY(now > before);
            before = now;
        }
        QVERIFY(before >= 3);
        theme().setMode(Theme::Mode::Dark);
    }
}

void TestBarCharts::aWeekOfNothingSaysSo()
{
    const auto map = shown<HeatMap>({220, 140});
    map->setData({});
    QCOMPARE(map->pointCount(), 0);
    QCOMPARE(map->accessibleDescription(), u"Nothing here."_s);
    map->setData(sampleWeek());
    QVERIFY(colored(pictureOf(map.get()), HeatMap::shade(ChartLook::screen(), 83, 83), 6) > 20);
}

// --- durations ---------------------------------------------------------------------------------

void TestBarCharts::barsOfDurationsAddUp()
{
    HistogramData data = sampleDurations();
    data.buckets.add(0);
    data.buckets.add(3'600'000);
    for (const int width : {220, 420, 1200}) {
        const auto chart = shown<HistogramChart>({width, 200});
        chart->setData(data);
        qint64 sum = 0;
        std::optional<double> before;
        for (int bar = 0; bar < chart->pointCount(); ++bar) {
            sum += chart->readingAt(bar).values.first().text.toLongLong();
            const ChartPlace place = chart->placeAt(bar, -1);
            QVERIFY(place.low < place.high);
            QVERIFY(!before || *before <= *place.low + 1e-6);
            before = place.high;
        }
        QCOMPARE(sum, data.buckets.total());
    }
}

void TestBarCharts::percentilesAreSaid()
{
    const auto chart = shown<HistogramChart>({420, 200});
    chart->setData(sampleDurations());
    const QString words = chart->accessibleDescription();
    QVERIFY2(words.contains(u"p50 "_s) && words.contains(u"p99 "_s) && words.contains(u"of 1000"_s),
             qPrintable(words));
    const QString svg = QString::fromUtf8(chart->svg());
    for (const QString &text : {u">p50 "_s, u">p95 "_s, u">p99 "_s, u"2 s"_s, u"10 s"_s})
        QVERIFY2(svg.contains(text), qPrintable(text));
    QVERIFY(chart->csv().startsWith("From (ms),Below (ms),Tasks\r\n"));
    QSignalSpy places(chart.get(), &ChartPanel::placeActivated);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, {400, 150});
    const ChartPlace place = places.takeFirst().first().value<ChartPlace>();
    QVERIFY(place.low > 5000 && place.high < 15000);
}

void TestBarCharts::durationsOfAnyKindAreDrawn_data()
{
    QTest::addColumn<QList<qint64>>("durations");
    QTest::newRow("none took any time") << QList<qint64>{0, 0, 0};
    QTest::newRow("one") << QList<qint64>{1234};
    QTest::newRow("from nothing to a year") << QList<qint64>{0, 1, 50, 31'536'000'000};
}

void TestBarCharts::durationsOfAnyKindAreDrawn()
{
    QFETCH(QList<qint64>, durations);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto chart = shown<HistogramChart>({220, 140});
    HistogramData data;
    data.countName = u"Tasks"_s;
    for (const qint64 duration : durations)
        data.buckets.add(duration);
    chart->setData(data);
    for (const QSize &size : {QSize(220, 140), QSize(900, 300)}) {
        chart->resize(size);
        QVERIFY(colored(pictureOf(chart.get()), theme().series(0), 6) > 20);
    }
    QVERIFY(!chart->svg().contains("nan"));
    QTest::keyClick(chart.get(), Qt::Key_End);
    chart->resize(220, 140); // fewer bars
    QVERIFY(chart->currentPoint() < chart->pointCount());
}

void TestBarCharts::shortTextsOfNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0"_s;
    QTest::newRow("hundreds") << 950.0 << u"950"_s;
    QTest::newRow("rounded up to a thousand") << 999.6 << u"1 k"_s;
    QTest::newRow("thousands") << 1200.0 << u"1.2 k"_s;
    QTest::newRow("millions") << 92e6 << u"92 M"_s;
    QTest::newRow("below zero") << -1.5e9 << u"-1.5 bn"_s;
    QTest::newRow("huge") << 1e12 << u"1 tn"_s;
    QTest::newRow("small") << 0.05 << u"0.05"_s;
    QTest::newRow("tiny") << 1e-6 << u"1e-06"_s;
}

void TestBarCharts::shortTextsOfNumbers()
{
    QFETCH(double, number);
    QTEST(compactNumber(number), "text");
}

QTEST_MAIN(TestBarCharts)
#include "tst_barcharts.moc"
