// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "chartsamples.h"

#include "ui/charts/stackedchart.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

class CountingChart : public StackedChart
{
public:
    int arranged = 0;

protected:
    void arrangePlot() override
    {
        ++arranged;
        StackedChart::arrangePlot();
    }
};

} // namespace

/// A measure over time by group, drawn offscreen and driven by mouse and keyboard.
class TestStackedChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup() { theme().setMode(Theme::Mode::Light); }

    void nothingIsMeasuredUntilItIsSeen();
    void styleFollowsTheData_data();
    void styleFollowsTheData();
    void everySeriesIsDrawnInItsColour_data();
    void everySeriesIsDrawnInItsColour();
    void arrowsWalkThroughStepsAndSeries();
    void mouseReadsOutTheSeriesUnderIt();
    void enterAndClickTellGroupAndTime();
    void othersHaveNoKey();
    void totalIsOfThoseShown();
    void hiddenSeriesStayHiddenForLaterData();
    void gapsAreNoZeros();
    void formerPeriodIsDashedAndRead();
    void figuresAreExact();
    void unusualValuesAreDrawnWithoutComplaint_data();
    void unusualValuesAreDrawnWithoutComplaint();
    void labelsFitWithinAnyWidth_data();
    void labelsFitWithinAnyWidth();
    void manyStepsAreThinnedButAllRead();
    void anEmptyOneSaysSo();
    void anotherThemeRepaintsAtOnce();
    void speed();

private:
    QPoint at(int point, double share) const;

    std::unique_ptr<StackedChart> m_chart;
};

void TestStackedChart::init()
{
    theme().setMode(Theme::Mode::Light);
    m_chart = std::make_unique<StackedChart>();
    m_chart->setTitle(u"Cost per day"_s);
    m_chart->setEmptyText(u"No tasks in these days."_s);
    m_chart->resize(600, 240);
    m_chart->show();
    m_chart->setFocus();
}

/// Where to point to: of 30 days at a share of the height, from above.
QPoint TestStackedChart::at(int point, double share) const
{
    const int left = 60;
    const double width = m_chart->width() - left - 1;
    return {left + int(point * width / (m_chart->pointCount() - 1)),
            int(10 + share * (m_chart->height() - 32))};
}

void TestStackedChart::nothingIsMeasuredUntilItIsSeen()
{
    CountingChart chart;
    chart.setData(sampleSeries(3, 30));
    for (const int width : {300, 500, 700})
        chart.resize(width, 240);
    chart.setData(sampleSeries(2, 30));
    QCOMPARE(chart.arranged, 0);
    chart.show();
    const QImage seen = chart.grab().toImage();
    const int once = std::exchange(chart.arranged, 0);
    QVERIFY(once > 0);
    QCOMPARE(chart.grab().toImage(), seen);
    QCOMPARE(chart.arranged, 0);
    chart.resize(500, 240);
    const QImage narrower = chart.grab().toImage();
    QCOMPARE(chart.arranged, 1);
    StackedChart other; // arranged for this size alone
    other.resize(500, 240);
    other.setData(sampleSeries(2, 30));
    QCOMPARE(other.grab().toImage(), narrower);
}

void TestStackedChart::styleFollowsTheData_data()
{
    QTest::addColumn<SeriesStyle>("wanted");
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("first");
    QTest::addColumn<SeriesStyle>("drawn");
    using enum SeriesStyle;
    QTest::newRow("many steps are areas") << Auto << 30 << 1.0 << Areas;
    QTest::newRow("few steps are bars") << Auto << 7 << 1.0 << Bars;
    QTest::newRow("an area cannot hang below zero") << Areas << 30 << -1.0 << Bars;
    QTest::newRow("an area of one point is none") << Areas << 1 << 1.0 << Bars;
    QTest::newRow("lines stay lines") << Lines << 1 << -1.0 << Lines;
}

void TestStackedChart::styleFollowsTheData()
{
    QFETCH(SeriesStyle, wanted);
    QFETCH(int, days);
    QFETCH(double, first);
    SeriesData data = sampleSeries(2, days);
    data.style = wanted;
    data.series[0].values[0] = first;
    m_chart->setData(data);
    QTEST(m_chart->style(), "drawn");
}

void TestStackedChart::everySeriesIsDrawnInItsColour_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("days");
    QTest::addColumn<SeriesStyle>("style");
    using enum SeriesStyle;
    QTest::newRow("eight and others as areas") << 8 << 30 << Areas;
    QTest::newRow("eight and others as bars") << 8 << 10 << Bars;
    QTest::newRow("three as lines") << 3 << 30 << Lines;
    QTest::newRow("one point of a line") << 1 << 1 << Lines;
    QTest::newRow("one bar") << 1 << 1 << Bars;
    QTest::newRow("two thousand steps") << 4 << 2000 << Areas;
}

void TestStackedChart::everySeriesIsDrawnInItsColour()
{
    QFETCH(int, groups);
    QFETCH(int, days);
    QFETCH(SeriesStyle, style);
    SeriesData data = sampleSeries(groups, days, groups == 8);
    data.style = style;
    m_chart->setData(data);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        const QImage image = pictureOf(m_chart.get());
        for (int group = 0; group < groups; ++group)
            QVERIFY2(colored(image, theme().series(group), 6) > 8,
                     qPrintable(QString::number(group)));
        if (groups == 8)
            QVERIFY(colored(image, ChartLook::screen().others(), 6) > 50);
    }
}

void TestStackedChart::arrowsWalkThroughStepsAndSeries()
{
    m_chart->setData(sampleSeries(3, 30));
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->currentPoint(), 29);
    QCOMPARE(m_chart->currentSeries(), -1);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(
        m_chart->accessibleDescription(),
        u"Friday 24 October: Agent a 11.00 $, Agent b 21.00 $, Agent c 31.00 $, Total 63.00 $"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QCOMPARE(m_chart->currentSeries(), 1);
    QVERIFY(m_chart->accessibleDescription().startsWith(u"Friday 24 October: Agent b 21.00 $"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentSeries(), 1);
    QCOMPARE(m_chart->currentPoint(), 2);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QCOMPARE(m_chart->currentSeries(), -1);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QCOMPARE(m_chart->currentSeries(), 2);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(m_chart->currentPoint(), -1);
}

void TestStackedChart::mouseReadsOutTheSeriesUnderIt()
{
    m_chart->setData(sampleSeries(3, 30));
    QTest::mouseMove(m_chart.get(), at(20, 0.98));
    QVERIFY(std::abs(m_chart->currentPoint() - 20) <= 1);
    QCOMPARE(m_chart->currentSeries(), 0);
    QTest::mouseMove(m_chart.get(), at(20, 0.5));
    QCOMPARE(m_chart->currentSeries(), 2);
    QTest::mouseMove(m_chart.get(), at(2, 0.02));
    QCOMPARE(m_chart->currentSeries(), -1);
    QVERIFY(m_chart->currentPoint() <= 3);
}

void TestStackedChart::enterAndClickTellGroupAndTime()
{
    m_chart->setData(sampleSeries(3, 30));
    QSignalSpy places(m_chart.get(), &ChartPanel::placeActivated);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(places.count(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    ChartPlace place = places.takeFirst().first().value<ChartPlace>();
    QVERIFY(!place.key);
    QCOMPARE(place.from, QDateTime(QDate(2025, 10, 23), QTime(0, 0), Qt::UTC));
    QCOMPARE(place.until, QDateTime(QDate(2025, 10, 24), QTime(0, 0), Qt::UTC));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, at(20, 0.98));
    place = places.takeFirst().first().value<ChartPlace>();
    QCOMPARE(place.key, std::optional(u"a"_s));
    QCOMPARE(place.name, u"Agent a"_s);
    QCOMPARE(place.from, m_chart->data().steps[m_chart->currentPoint()]);
}

void TestStackedChart::othersHaveNoKey()
{
    SeriesData data = sampleSeries(2, 30, true);
    data.series[0].key.clear(); // tasks without an agent are a group of their own
    m_chart->setData(data);
    QVERIFY(m_chart->placeAt(3, 2).isOthers);
    QVERIFY(!m_chart->placeAt(3, 2).key);
    QCOMPARE(m_chart->placeAt(3, 0).key, std::optional(QString()));
    QVERIFY(StackedChart::hidingKey(data.series[0]) != StackedChart::hidingKey(data.series[2]));
}

void TestStackedChart::totalIsOfThoseShown()
{
    m_chart->setData(sampleSeries(3, 30));
    QCOMPARE(m_chart->readingAt(0).values.last().text, u"60.00 $"_s);
    m_chart->setSeriesHidden(u"b"_s, true);
    QCOMPARE(m_chart->readingAt(0).values.size(), 3);
    QCOMPARE(m_chart->readingAt(0).values.last().name, u"Total of those shown"_s);
    QCOMPARE(m_chart->readingAt(0).values.last().text, u"40.00 $"_s);
    QVERIFY(m_chart->csv().contains(",10,20,30,60\r\n"));
}

void TestStackedChart::hiddenSeriesStayHiddenForLaterData()
{
    QSignalSpy hidden(m_chart.get(), &ChartPanel::hiddenKeysChanged);
    m_chart->setData(sampleSeries(3, 30));
    m_chart->setSeriesHidden(u"c"_s, true);
    QCOMPARE(hidden.takeFirst().first().toStringList(), QStringList(u"c"_s));
    m_chart->setData(sampleSeries(4, 20));
    const QList<LegendEntry> legend = m_chart->legend();
    QCOMPARE(legend.size(), 4);
    QVERIFY(legend[2].isHidden && !legend[1].isHidden);
    QCOMPARE(colored(pictureOf(m_chart.get()), theme().series(2), 6), 0);
    m_chart->setHiddenKeys({});
    QVERIFY(colored(pictureOf(m_chart.get()), theme().series(2), 6) > 100);
}

void TestStackedChart::gapsAreNoZeros()
{
    SeriesData data = sampleSeries(1, 30);
    data.style = SeriesStyle::Lines;
    for (int day = 8; day < 22; ++day)
        data.series[0].values[day] = day % 2 ? std::optional<double>() : std::nan("");
    m_chart->setData(data);
    QCOMPARE(m_chart->readingAt(10).values.first().text, u"–"_s);
    const QImage image = pictureOf(m_chart.get());
    const int from = at(9, 0).x();
    const int until = at(20, 0).x();
    QCOMPARE(colored(image.copy(from, 0, until - from, image.height()), theme().series(0)), 0);
    QVERIFY(colored(image.copy(0, 0, from, image.height()), theme().series(0)) > 20);
    QVERIFY(m_chart->csv().contains("2025-11-02T00:00:00Z,\r\n"));
}

void TestStackedChart::formerPeriodIsDashedAndRead()
{
    SeriesData data = sampleSeries(2, 30);
    data.formerName = u"30 days before"_s;
    data.former = {90.0, std::nullopt, 95.0};
    m_chart->setData(data);
    QCOMPARE(m_chart->readingAt(0).values.last().text, u"90.00 $"_s);
    QCOMPARE(m_chart->readingAt(1).values.last().text, u"–"_s);
    QVERIFY(m_chart->legend().last().isDashed);
    QVERIFY(m_chart->csv().startsWith("Begins,Agent a,Agent b,Total,30 days before\r\n"));
    m_chart->setSeriesHidden(StackedChart::formerHidingKey(), true);
    QCOMPARE(m_chart->readingAt(0).values.last().name, u"Total"_s);
}

void TestStackedChart::figuresAreExact()
{
    SeriesData data = sampleSeries(2, 3);
    data.series[0].name = u"=a, \"b\""_s;
    data.series[0].values = {1e12, 1e-6, 0.1};
    data.series[1].values = {std::nullopt, 2.0, std::numeric_limits<double>::infinity()};
    m_chart->setData(data);
    QCOMPARE(m_chart->csv(), QByteArray("Begins,\"'=a, \"\"b\"\"\",Agent b,Total\r\n"
                                        "2025-10-23T00:00:00Z,1000000000000,,1000000000000\r\n"
                                        "2025-10-24T00:00:00Z,0.000001,2,2.000001\r\n"
                                        "2025-10-25T00:00:00Z,0.1,,0.1\r\n"));
}

void TestStackedChart::unusualValuesAreDrawnWithoutComplaint_data()
{
    QTest::addColumn<QList<double>>("values");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("zeros") << QList<double>{0, 0, 0, 0};
    QTest::newRow("huge") << QList<double>{1e12, 3e12, 2e12};
    QTest::newRow("tiny") << QList<double>{1e-6, 3e-6, 2e-6};
    QTest::newRow("huge and tiny") << QList<double>{1e12, 1e-6, 0};
    QTest::newRow("all below zero") << QList<double>{-1, -5, -3};
    QTest::newRow("one") << QList<double>{5};
    QTest::newRow("no numbers") << QList<double>{std::nan(""), infinity, -infinity};
}

/// Qt warns where a coordinate is no number.
void TestStackedChart::unusualValuesAreDrawnWithoutComplaint()
{
    QFETCH(QList<double>, values);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const SeriesStyle style : {SeriesStyle::Areas, SeriesStyle::Bars, SeriesStyle::Lines}) {
        SeriesData data = sampleSeries(2, int(values.size()));
        data.style = style;
        data.text = nullptr;
        for (int i = 0; i < values.size(); ++i)
            data.series[0].values[i] = data.series[1].values[i] = values[i];
        m_chart->setData(data);
        for (const QSize &size : {QSize(220, 140), QSize(900, 300)}) {
            m_chart->resize(size);
            QVERIFY(colored(pictureOf(m_chart.get()), theme().color(Token::Line), 4) > 50);
        }
        QVERIFY(!m_chart->svg().contains("nan"));
    }
}

void TestStackedChart::labelsFitWithinAnyWidth_data()
{
    QTest::addColumn<TimeStep>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("hours of two days") << TimeStep::Hour << 48;
    QTest::newRow("hours of a month") << TimeStep::Hour << 720;
    QTest::newRow("days of a quarter") << TimeStep::Day << 92;
    QTest::newRow("weeks of two years") << TimeStep::Week << 104;
    QTest::newRow("months of five years") << TimeStep::Month << 60;
    QTest::newRow("one day") << TimeStep::Day << 1;
}

void TestStackedChart::labelsFitWithinAnyWidth()
{
    QFETCH(TimeStep, step);
    QFETCH(int, steps);
    QList<QDateTime> times;
    const QTimeZone paris("Europe/Paris");
    const QDateTime first(QDate(2024, 12, 30), QTime(0, 0), paris);
    for (int i = 0; i < steps; ++i) {
        times.append(step == TimeStep::Hour   ? first.addSecs(3600 * i)
                     : step == TimeStep::Day  ? first.addDays(i)
                     : step == TimeStep::Week ? first.addDays(7 * i)
                                              : QDate(2025, 1, 1).addMonths(i).startOfDay(paris));
    }
    const TimeAxis axis(times, {}, step, paris);
    const QFontMetricsF metrics(theme().font(FontRole::Caption));
    for (int width = 100; width < 1500; width += 37) {
        const double last = std::max(1.0, axis.start(steps - 1));
        const auto labels =
            axis.labels(metrics, width, [&](int i) { return axis.start(i) / last * width; });
        QVERIFY(!labels.isEmpty());
        qreal free = 0;
        for (const TimeAxis::Label &label : labels) {
            QVERIFY2(label.left >= free, qPrintable(label.text));
            free = label.left + metrics.horizontalAdvance(label.text);
        }
        QVERIFY(free <= width + 1);
        if (width > 500 && steps > 1)
            QVERIFY2(labels.size() >= 3, qPrintable(QString::number(width)));
    }
}

void TestStackedChart::manyStepsAreThinnedButAllRead()
{
    SeriesData data = sampleSeries(3, 2000);
    data.series[2].values[1234] = 9000.0;
    m_chart->setData(data);
    QCOMPARE(m_chart->pointCount(), 2000);
    QCOMPARE(m_chart->readingAt(1234).values[2].text, u"9000.00 $"_s);
    QCOMPARE(m_chart->csv().count('\n'), 2001);
    const SeriesStack stack(data, {0, 1, 2});
    const QList<int> drawn = stack.drawn(1000);
    QVERIFY(drawn.size() <= 1000 && drawn.size() > 900);
    QVERIFY(drawn.contains(1234)); // what stands out is not lost
    QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
    const QList<int> line = drawnOfLine(data.series[2].values, 2000, 1000);
    QVERIFY(line.size() <= 1000 && line.contains(1234));
    QCOMPARE(stack.drawn(2000).size(), 2000);
}

void TestStackedChart::anEmptyOneSaysSo()
{
    QCOMPARE(m_chart->accessibleDescription(), u"No tasks in these days."_s);
    QVERIFY(colored(pictureOf(m_chart.get()), theme().color(Token::Dim), 30) > 20);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentPoint(), -1);
    m_chart->setData(sampleSeries(2, 30));
    m_chart->setCurrentPoint(29);
    m_chart->setData({});
    QCOMPARE(m_chart->currentPoint(), -1);
    QCOMPARE(m_chart->accessibleDescription(), u"No tasks in these days."_s);
    QVERIFY(!m_chart->picture().isNull());
}

void TestStackedChart::anotherThemeRepaintsAtOnce()
{
    m_chart->setData(sampleSeries(3, 30));
    pictureOf(m_chart.get());
    theme().setMode(Theme::Mode::Dark);
    const QImage dark = pictureOf(m_chart.get());
    QVERIFY(colored(dark, Theme::color(Token::Dim, true), 30) > 50);
    QCOMPARE(m_chart->legend().first().color, Theme::color(Token::Series1, true));
    QCOMPARE(namelessControls(m_chart.get()), QStringList());
}

/// Told, never asserted: a machine may be busy.
void TestStackedChart::speed()
{
    m_chart->resize(900, 260);
    const SeriesData data = sampleSeries(8, 100, true);
    QImage image(900, 260, QImage::Format_ARGB32_Premultiplied);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer timer;
        timer.start();
        m_chart->setData(data);
        m_chart->QWidget::render(&image);
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("100 steps x 9 series: data and picture in %.1f ms", double(best) / 1e6);
    QVERIFY(colored(image, theme().series(0), 6) > 1000);
}

QTEST_MAIN(TestStackedChart)
#include "tst_stackedchart.moc"
