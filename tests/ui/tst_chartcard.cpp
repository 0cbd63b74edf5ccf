// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "chartsamples.h"

#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartreadout.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/legendbutton.h"
#include "ui/charts/stackedchart.h"
#include "ui/notifications.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thinprogressbar.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

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
    void initTestCase()
    {
        theme().install();
        QLocale::setDefault(QLocale::c());
    }
    void cleanup()
    {
        theme().setMode(Theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }

    void legendHidesAndShowsSeries();
    void legendStandsWhereItHasRoom();
    void waitingIsShownLate();
    void errorKeepsWhatIsShown();
    void errorFitsInANarrowCard();
    void staleFiguresSaySo();
    void tablesAreExportedToo();
    void menuCopiesPictureAndFigures();
    void savedFilesAreToldOf();
    void svgIsAWholeDrawing_data();
    void svgIsAWholeDrawing();
    void pngHasPrintColoursInTheDark();
    void pageIsPaintedInLightAndSharp();
    void readOutIsNeverCut();
    void languageIsChangedWhileShown();
    void everythingInteractiveHasAName();
    void picturesAreMadeWhereAsked();

private:
    /// A card with eight agents and others over 30 days, as wide as that.
    std::unique_ptr<ChartCard> costs(int width) const;
};

std::unique_ptr<ChartCard> TestChartCard::costs(int width) const
{
    auto card = std::make_unique<ChartCard>();
    auto *chart = new StackedChart;
    card->setChart(chart);
    card->setTitle(u"Cost per day"_s);
    card->resize(width, 320);
    chart->setData(waves(8, 30, true));
    card->showContent();
    card->show();
    return card;
}

void TestChartCard::legendHidesAndShowsSeries()
{
    const auto card = costs(900);
    QSignalSpy hidden(card->chart(), &ChartPanel::hiddenKeysChanged);
    const auto entries = card->findChildren<LegendButton *>();
    QCOMPARE(entries.size(), 9);
    QTest::mouseClick(entries[1], Qt::LeftButton);
    QCOMPARE(card->chart()->hiddenKeys(), QStringList(u"b"_s));
    QVERIFY(!entries[1]->isChecked());
    QCOMPARE(entries[1]->toolTip(), u"Show StrategyAnalyst"_s);
    entries[8]->setFocus();
    QTest::keyClick(entries[8], Qt::Key_Space);
    QCOMPARE(hidden.last().first().toStringList().size(), 2);
    QTest::mouseClick(entries[1], Qt::LeftButton);
    QVERIFY(!card->chart()->isHidden(u"b"_s));
    QVERIFY(!card->chart()->readingAt(0).spoken().contains(u"others"_s));
}

void TestChartCard::legendStandsWhereItHasRoom()
{
    for (const int width : {1100, 500, 252}) {
        const auto card = costs(width);
        QCoreApplication::processEvents();
        const auto *legend = card->findChild<ChartLegend *>();
        QRect before;
        for (const LegendButton *entry : card->findChildren<LegendButton *>()) {
            QVERIFY(entry->isVisible());
            QVERIFY2(legend->rect().contains(entry->geometry()),
                     qPrintable(QString::number(width)));
            QVERIFY(!entry->geometry().intersects(before));
            before = entry->geometry();
        }
        const QRect place(legend->mapTo(card.get(), QPoint()), legend->size());
        const QRect chart(card->chart()->mapTo(card.get(), QPoint()), card->chart()->size());
        QVERIFY(card->rect().contains(place) && !place.intersects(chart));
    }
}

void TestChartCard::waitingIsShownLate()
{
    ChartCard card;
    card.setChart(new StackedChart);
    card.resize(500, 300);
    card.show();
    card.setLoading(true);
    const auto *bar = card.findChild<ThinProgressBar *>();
    QVERIFY(!bar->isShowing());
    QVERIFY(!card.chart()->isVisible()); // nothing is claimed to be empty before it is known
    QTRY_VERIFY(bar->isShowing());
    card.showContent();
    QVERIFY(!bar->isShowing());
    QVERIFY(card.chart()->isVisible());
}

void TestChartCard::errorKeepsWhatIsShown()
{
    ChartCard card;
    card.setChart(new StackedChart);
    card.resize(500, 300);
    card.show();
    QSignalSpy retry(&card, &ChartCard::retryRequested);
    const auto buttons = [&] {
        QList<QPushButton *> shown;
        for (QPushButton *button : card.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    };
    card.showError(u"The figures could not be read."_s, u"SQLSTATE 57014"_s);
    QTRY_COMPARE(buttons().size(), 1);
    QTest::mouseClick(buttons().first(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    QVERIFY(!card.chart()->isVisible());
    card.showContent();
    QCOMPARE(buttons().size(), 0);
    card.showError(u"The figures could not be read."_s);
    QVERIFY(card.chart()->isVisible());
    QCOMPARE(card.findChild<Banner *>()->text(), u"The figures could not be read."_s);
    QTest::mouseClick(buttons().first(), Qt::LeftButton);
    QCOMPARE(retry.count(), 2);
}

void TestChartCard::errorFitsInANarrowCard()
{
    ChartCard card;
    card.setChart(new StackedChart);
    QVERIFY2(card.minimumSizeHint().width() <= 260,
             qPrintable(QString::number(card.minimumSizeHint().width())));
    card.resize(260, 320);
    card.show();
    card.showError(u"The figures could not be read: the connection to the database is lost."_s);
    QTRY_VERIFY(card.findChildren<QPushButton *>().size() > 1);
    QCoreApplication::sendPostedEvents();
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const QRect place(label->mapTo(&card, QPoint()), label->size());
        QVERIFY2(card.rect().contains(place), qPrintable(label->text()));
        QVERIFY(label->heightForWidth(label->width()) <= label->height());
    }
}

void TestChartCard::staleFiguresSaySo()
{
    const auto card = costs(600);
    card->showStale(QDateTime::currentDateTime().addSecs(-20 * 60));
    const auto *banner = card->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"20 min ago"_s));
    QVERIFY(card->chart()->isVisible());
    card->showContent();
    QVERIFY(!banner->isVisible());
    card->forget();
    card->showStale(QDateTime::currentDateTime());
    QVERIFY(!banner->isVisible()); // of what is not shown there is no age
}

void TestChartCard::tablesAreExportedToo()
{
    ChartCard card;
    card.setTitle(u"Errors by agent"_s);
    card.setContent(new QLabel(u"a table"_s), [] { return QByteArray("Agent,Failed\r\n"); });
    card.showContent();
    Q_EMIT card.menu()->aboutToShow();
    QCOMPARE(card.menu()->actions().size(), 2);
    card.menu()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Agent,Failed\r\n"_s);
}

void TestChartCard::menuCopiesPictureAndFigures()
{
    const auto card = costs(600);
    card->menu()->addAction(u"Own"_s);
    Q_EMIT card->menu()->aboutToShow();
    Q_EMIT card->menu()->aboutToShow();
    QList<QAction *> actions = card->menu()->actions();
    actions.removeIf([](const QAction *action) { return action->isSeparator(); });
    QCOMPARE(actions.size(), 6);
    QCOMPARE(actions[0]->text(), u"Own"_s);
    actions[1]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), card->chart()->picture().size());
    actions[2]->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Begins\tPersonaGenerator\t"_s));
}

void TestChartCard::savedFilesAreToldOf()
{
    const auto card = costs(600);
    Notifications notifications;
    card->setNotifications(&notifications);
    QList<Notification> told;
    connect(&notifications, &Notifications::posted, this,
            [&](const Notification &notification) { told.append(notification); });
    const QTemporaryDir folder;
    Q_EMIT card->menu()->aboutToShow();
    card->menu()->actions().last()->trigger();
    auto *dialog = card->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"cost.csv"_s));
    QCOMPARE(told.last().tone, Tone::Ok);
    QFile file(folder.filePath(u"cost.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), card->chart()->csv());
    Q_EMIT dialog->fileSelected(u"/nowhere/at/all.csv"_s);
    QCOMPARE(told.last().tone, Tone::Warning);
    QVERIFY(told.last().text.contains(u"/nowhere/at/all.csv"_s));
}

void TestChartCard::svgIsAWholeDrawing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("areas") << 0
                           << QStringList{u"Title of it"_s, u"PersonaGenerator"_s, u"others"_s};
    QTest::newRow("lines") << 1 << QStringList{u"p95"_s, u"Title of it"_s};
    QTest::newRow("bars by group") << 2 << QStringList{u"Scraper"_s, u"214.10 $"_s, u"others"_s};
    QTest::newRow("heat map") << 3 << QStringList{u"00:00"_s, u"120"_s};
    QTest::newRow("durations") << 4 << QStringList{u"1 s"_s};
}

void TestChartCard::svgIsAWholeDrawing()
{
    QFETCH(int, kind);
    QFETCH(QStringList, texts);
    std::unique_ptr<ChartPanel> chart;
    const auto make = [&]<typename Chart>(auto data, Chart *made) {
        made->setData(data);
        chart.reset(made);
    };
    switch (kind) {
    case 0:
        make(waves(8, 30, true), new StackedChart);
        break;
    case 1:
        make(percentiles(30), new StackedChart);
        break;
    case 2:
        make(byAgent(true), new BarList);
        break;
    case 3:
        make(week(), new HeatMap);
        break;
    default:
        make(durations(), new HistogramChart);
    }
    chart->setTitle(u"Title of it"_s);
    chart->resize(500, 260);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"chart.svg"_s);
    QVERIFY(chart->exportSvg(name));
    QVERIFY(!chart->exportSvg(u"/nowhere/at/all.svg"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1)
            found.append(xml.readElementText().trimmed());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &text : texts)
        QVERIFY2(found.contains(text), qPrintable(found.join(u'|')));
    QSvgRenderer renderer(name);
    QVERIFY(renderer.isValid());
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY(colored(image, Theme::color(Token::Series1, false), 6) > 20);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestChartCard::pngHasPrintColoursInTheDark()
{
    theme().setMode(Theme::Mode::Dark);
    const auto card = costs(700);
    card->chart()->setCurrentPoint(4, 1);
    const QImage before = pictureOf(card->chart());
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"cost.png"_s);
    QVERIFY(card->chart()->exportPng(name));
    const QImage picture(name);
    QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(picture.width() >= 2 * card->chart()->width());
    for (int i = 0; i < seriesCount; ++i)
        QVERIFY(colored(picture, ChartLook::print().series(i), 4) > 100);
    QVERIFY(colored(picture, ChartLook::print().others(), 4) > 100);
    QCOMPARE(pictureOf(card->chart()), before); // the screen keeps its own, and its read-out
    QCOMPARE(card->chart()->currentPoint(), 4);
}

void TestChartCard::pageIsPaintedInLightAndSharp()
{
    theme().setMode(Theme::Mode::Dark);
    const auto card = costs(700);
    const auto painted = [&](int scale) {
        QImage page(500 * scale, 240 * scale, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(scale, scale);
        card->chart()->renderTo(&painter, QRectF(10, 10, 480, 220));
        return page;
    };
    const QImage once = painted(1);
    const QImage fine = painted(4);
    for (int i = 0; i < 4; ++i) {
        const double expected = 16.0 * colored(once, ChartLook::print().series(i), 4);
        const double found = colored(fine, ChartLook::print().series(i), 4);
        QVERIFY2(std::abs(found - expected) < 0.25 * expected, qPrintable(QString::number(i)));
    }
    // Between two areas there is an edge, not a stair of blurred pixels.
    QCOMPARE(fine.pixelColor(2, 2), QColor(Qt::white));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(12.5, 12.5);
    card->chart()->renderTo(&painter, QRectF(0, 0, 600, 260),
                            ChartPanel::Title | ChartPanel::Legend);
    painter.end();
    QVERIFY(!pdf.contains("/Subtype /Image")); // lines and letters, no pixels
}

/// Eleven lines beside a chart of 140 pixels, at the lower edge of a window.
void TestChartCard::readOutIsNeverCut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addStretch();
    auto *chart = new StackedChart;
    chart->setFixedHeight(140);
    layout->addWidget(chart);
    window.resize(500, 420);
    chart->setData(waves(8, 30, true));
    window.show();
    chart->setFocus();
    for (const int point : {0, 15, 29}) {
        chart->setCurrentPoint(point);
        const auto *readout = window.findChild<ChartReadout *>();
        QVERIFY(readout->isVisible());
        QVERIFY(readout->height() > 150);
        QVERIFY(window.rect().contains(readout->geometry()));
    }
    chart->hide();
    QVERIFY(!window.findChild<ChartReadout *>()->isVisible());
}

void TestChartCard::languageIsChangedWhileShown()
{
    const auto card = costs(600);
    auto *chart = card->chart();
    chart->setCurrentPoint(3);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(chart, &change);
    QVERIFY2(chart->accessibleDescription().startsWith(u"dimanche 26 octobre"_s),
             qPrintable(chart->accessibleDescription()));
    const QString svg = QString::fromUtf8(chart->svg());
    QVERIFY(svg.contains(u" nov."_s) || svg.contains(u" oct."_s));
}

void TestChartCard::everythingInteractiveHasAName()
{
    const std::unique_ptr<QWidget> page = sheet();
    page->show();
    QCOMPARE(namelessControls(page.get()), QStringList());
}

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
        QSvgRenderer renderer(chart->svg());
        QImage drawing(renderer.defaultSize(), QImage::Format_RGB32);
        QPainter painter(&drawing);
        renderer.render(&painter);
        painter.end();
        QVERIFY(drawing.save(QDir(folder).filePath(u"drawing%1.png"_s.arg(int(mode)))));
    }
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
