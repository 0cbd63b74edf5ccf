// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include "ui/charts/chartscale.h"
#include "ui/charts/trendchart.h"
#include "ui/look/theme.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

QString plain(double value)
{
    return QString::number(value, 'f', 1);
}

/// Fourteen days up to 21 November: ROI 2.0, 2.1 … 3.3 and a spend of 100 each, 16 without ROI.
TrendData fortnight()
{
    TrendData data;
    ChartColumn roi{u"ROI"_s, {}, plain};
    ChartColumn spend{u"Spend"_s, {}, [](double value) {
                          return plain(value) + u" €"_s;
                      }};
    ChartColumn clicks{u"=Clicks"_s, {}, {}};
    for (int day = 0; day < 14; ++day) {
        data.dates.append(QDate(2025, 11, 8).addDays(day));
        roi.values.append(day == 8 ? std::nullopt : std::optional(2.0 + day * 0.1));
        spend.values.append(100.0);
        clicks.values.append(day);
    }
    data.columns = {roi, spend, clicks};
    data.hasBars = true;
    data.target = 3.0;
    data.targetText = u"target 3.0"_s;
    data.band = std::pair(1.9, 3.6);
    data.bandText = u"p25 to p75"_s;
    return data;
}

int colored(const QImage &image, const QColor &color)
{
    int count = 0;
    const int near = 24; // edges are smoothed
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) < near &&
                     std::abs(pixel.green() - color.green()) < near &&
                     std::abs(pixel.blue() - color.blue()) < near;
        }
    }
    return count;
}

} // namespace

/// The chart of figures by day, drawn offscreen.
class TestTrendChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup() { theme().setMode(Theme::Mode::Light); }

    void nothingToDrawIsSaid();
    void lineAndTargetAreDrawnInTheColoursOfTheTheme();
    void arrowsReadOutDays();
    void mouseReadsOutTheNearestDay();
    void clickActivatesTheDay();
    void dayWithoutValueIsReadAsSuch();
    void anotherItemReplacesPoints();
    void figuresAreExported();
    void pictureIsExportedWithoutTheReadOut();
    void rangesAreRound_data();
    void rangesAreRound();
    void wordsTellWhatThePictureShows();
    void everythingInteractiveHasAName();

private:
    std::unique_ptr<TrendChart> m_chart;
};

void TestTrendChart::init()
{
    theme().setMode(Theme::Mode::Light);
    m_chart = std::make_unique<TrendChart>();
    m_chart->setTitle(u"ROI, last 14 days"_s);
    m_chart->setEmptyText(u"No figures in these days."_s);
    m_chart->resize(430, 190);
    m_chart->show();
    m_chart->setFocus();
}

void TestTrendChart::nothingToDrawIsSaid()
{
    QCOMPARE(m_chart->accessibleDescription(), u"No figures in these days."_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentPoint(), -1);
}

void TestTrendChart::lineAndTargetAreDrawnInTheColoursOfTheTheme()
{
    m_chart->setData(fortnight());
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        const QImage image = m_chart->grab().toImage();
        QVERIFY(colored(image, theme().series(0)) > 100);
        QVERIFY(colored(image, theme().color(Token::Warning)) > 30);
        QCOMPARE(image.pixelColor(1, image.height() / 2), theme().color(Token::Background));
    }
}

void TestTrendChart::arrowsReadOutDays()
{
    m_chart->setData(fortnight());
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->currentPoint(), 13);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->currentPoint(), 12);
    QVERIFY(m_chart->accessibleDescription().contains(u"ROI 3.2, Spend 100.0 €"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->currentPoint(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentPoint(), 13);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(m_chart->currentPoint(), -1);
}

void TestTrendChart::mouseReadsOutTheNearestDay()
{
    m_chart->setData(fortnight());
    QTest::mouseMove(m_chart.get(), {70, 60});
    const int first = m_chart->currentPoint();
    QVERIFY(first >= 0 && first < 5);
    QTest::mouseMove(m_chart.get(), {200, 60});
    QVERIFY(m_chart->currentPoint() > first);
}

void TestTrendChart::clickActivatesTheDay()
{
    m_chart->setData(fortnight());
    QSignalSpy activated(m_chart.get(), &ChartPanel::pointActivated);
    QTest::mouseMove(m_chart.get(), {150, 60});
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, {150, 60});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toInt(), m_chart->currentPoint());
}

void TestTrendChart::dayWithoutValueIsReadAsSuch()
{
    m_chart->setData(fortnight());
    QCOMPARE(m_chart->readingAt(8).values.first().text, u"–"_s);
    QCOMPARE(m_chart->readingAt(9).values.first().text, u"2.9"_s);
}

void TestTrendChart::anotherItemReplacesPoints()
{
    m_chart->setData(fortnight());
    m_chart->setCurrentPoint(13);
    TrendData shorter = fortnight();
    shorter.dates = shorter.dates.mid(0, 3);
    m_chart->setData(shorter);
    QCOMPARE(m_chart->currentPoint(), -1);
    QCOMPARE(m_chart->pointCount(), 3);
    m_chart->setData({});
    QCOMPARE(m_chart->accessibleDescription(), u"No figures in these days."_s);
    m_chart->setData(fortnight());
    QVERIFY(colored(m_chart->grab().toImage(), theme().series(0)) > 100);
}

void TestTrendChart::figuresAreExported()
{
    m_chart->setData(fortnight());
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"roi.csv"_s);
    QVERIFY(m_chart->exportCsv(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 16); // a header, 14 days, and what follows the last line's end
    QCOMPARE(lines[0], QByteArray("Date,ROI,Spend,'=Clicks\r"));
    QCOMPARE(lines[9], QByteArray("2025-11-16,,100,8\r"));
    QVERIFY(!m_chart->exportCsv(u"/nowhere/at/all.csv"_s));
}

void TestTrendChart::pictureIsExportedWithoutTheReadOut()
{
    m_chart->setData(fortnight());
    const QTemporaryDir folder;
    QVERIFY(m_chart->exportPng(folder.filePath(u"plain.png"_s)));
    m_chart->setCurrentPoint(5);
    QVERIFY(m_chart->exportPng(folder.filePath(u"read.png"_s)));
    QCOMPARE(m_chart->currentPoint(), 5);
    const QImage picture(folder.filePath(u"plain.png"_s));
    QVERIFY(picture.width() >= 400);
    QCOMPARE(QImage(folder.filePath(u"read.png"_s)), picture);
}

void TestTrendChart::rangesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("ratios") << 1.9 << 4.1;
    QTest::newRow("shares") << 0.0121 << 0.0189;
    QTest::newRow("money") << 980.0 << 15'400.0;
    QTest::newRow("one value") << 3.0 << 3.0;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("losses") << -2.5 << 1.0;
}

void TestTrendChart::rangesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const auto [first, last] = roundRange(low, high);
    QVERIFY(first <= low && last >= high && last > first);
    if (high > low)
        QVERIFY2(last - first <= 2.0 * (high - low), "the plot would be mostly empty");
}

void TestTrendChart::wordsTellWhatThePictureShows()
{
    m_chart->setData(fortnight());
    const QString words = m_chart->accessibleDescription();
    QVERIFY(words.contains(u"lowest 2.0, highest 3.3, last 3.3"_s));
    QVERIFY(words.contains(u"target 3.0"_s));
}

void TestTrendChart::everythingInteractiveHasAName()
{
    m_chart->setData(fortnight());
    QCOMPARE(namelessControls(m_chart.get()), QStringList());
}

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
