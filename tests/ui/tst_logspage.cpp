// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include "ui/itemmodels/logmodel.h"
#include "ui/pages/logspage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestLogsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void takesOnlyWhatIsNew();
    void staysBounded();
    void filterKeeps_data();
    void filterKeeps();
    void filterAppliesToWhatComesLater();
    void pageFollowsAndHoldsStill();
    void copiesWholeEntries();
    void everythingHasAName();
};

namespace {

void append(LogBuffer &buffer, LogLevel level, const QString &subject, const QString &text)
{
    LogEntry entry;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.level = level;
    entry.subject = subject;
    entry.text = text;
    buffer.append(entry);
}

} // namespace

void TestLogsPage::takesOnlyWhatIsNew()
{
    LogBuffer buffer;
    LogModel model(&buffer);
    QAbstractItemModelTester tester(&model);
    append(buffer, LogLevel::Info, u"server"_s, u"one"_s);
    QCOMPARE(model.waiting(), 1);
    model.takeNew();
    QCOMPARE(model.rowCount(), 1);
    model.takeNew();
    QCOMPARE(model.rowCount(), 1);
    append(buffer, LogLevel::Info, u"database"_s, u"two\nlines"_s);
    model.takeNew();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, LogModel::TextColumn).data().toString(), u"two lines"_s);
    QCOMPARE(model.subjects(), (QStringList{u"database"_s, u"server"_s}));
}

void TestLogsPage::staysBounded()
{
    LogBuffer buffer(100);
    LogModel model(&buffer);
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 1000; ++i) {
        append(buffer, LogLevel::Info, u"server"_s, QString::number(i));
        if (i % 30 == 0)
            model.takeNew();
    }
    model.takeNew();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.entry(99).text, u"999"_s);
}

void TestLogsPage::filterKeeps_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("everything") << LogFilter{LogLevel::Trace, {}, {}} << 4;
    QTest::newRow("information and worse") << LogFilter{LogLevel::Info, {}, {}} << 3;
    QTest::newRow("errors only") << LogFilter{LogLevel::Error, {}, {}} << 1;
    QTest::newRow("one subject") << LogFilter{LogLevel::Trace, u"server"_s, {}} << 2;
    QTest::newRow("a text in any case") << LogFilter{LogLevel::Trace, {}, u"TWO"_s} << 1;
    QTest::newRow("all at once") << LogFilter{LogLevel::Info, u"server"_s, u"four"_s} << 1;
}

void TestLogsPage::filterKeeps()
{
    QFETCH(LogFilter, filter);
    QFETCH(int, rows);
    LogBuffer buffer;
    append(buffer, LogLevel::Debug, u"server"_s, u"one"_s);
    append(buffer, LogLevel::Info, u"database"_s, u"two"_s);
    append(buffer, LogLevel::Warning, u"import"_s, u"three"_s);
    append(buffer, LogLevel::Error, u"server"_s, u"four"_s);
    LogModel model(&buffer);
    model.takeNew();
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), rows);
}

void TestLogsPage::filterAppliesToWhatComesLater()
{
    LogBuffer buffer;
    LogModel model(&buffer);
    model.setFilter({LogLevel::Warning, {}, {}});
    append(buffer, LogLevel::Info, u"server"_s, u"quiet"_s);
    append(buffer, LogLevel::Error, u"server"_s, u"loud"_s);
    model.takeNew();
    QCOMPARE(model.rowCount(), 1);
}

void TestLogsPage::pageFollowsAndHoldsStill()
{
    LogBuffer buffer;
    LogsPage page(&buffer, u"/tmp"_s);
    page.resize(900, 500);
    page.show();
    auto *table = page.findChild<QTableView *>();
    append(buffer, LogLevel::Info, u"server"_s, u"one"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto buttons = page.findChildren<QPushButton *>();
    buttons.removeIf([](const QPushButton *button) { return !button->isCheckable(); });
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    append(buffer, LogLevel::Info, u"server"_s, u"two"_s);
    QTRY_VERIFY(page.statusText().contains(u"new"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    page.refresh();
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestLogsPage::copiesWholeEntries()
{
    LogBuffer buffer;
    append(buffer, LogLevel::Error, u"import"_s, u"first line\nsecond line"_s);
    LogsPage page(&buffer, {});
    page.show();
    auto *table = page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    page.headerActions().at(1)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(u"import first line\nsecond line"_s), qPrintable(copied));
}

void TestLogsPage::everythingHasAName()
{
    LogBuffer buffer;
    LogsPage page(&buffer, u"/tmp"_s);
    page.show();
    const QStringList nameless = namelessControls(&page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
