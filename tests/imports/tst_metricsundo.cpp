// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresfixture.h"

#include "imports/metricshistory.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestMetricsUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_figures.reset(); }

    void undoGoesBack();
    void undoLeavesWhatWasChangedSince();
    void undoOfAnUpdateAndThenOfTheFirst();
    void undoIsRefused();

private:
    FiguresFixture m_figures;
};

void TestMetricsUndo::undoGoesBack()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    QVERIFY(import(*session, m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n")).ok());
    const QString before = contents(database);
    const auto second = import(*session, m_figures.file("acme,1,A,2025-04-27,9,100,10,3,1,4.25\n"
                                                        "acme,2,A,2025-04-28,9,100,10,3,1,4.25\n"
                                                        "new,1,A,2025-04-27,9,100,10,3,1,4.25\n"));
    QVERIFY(second.ok());
    QVERIFY(contents(database) != before);
    const auto undone = undoMetricsImport(*session, second->importId, {u"tester"_s, u"test"_s});
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->leftCount, 0);
    QCOMPARE(contents(database), before);
    QCOMPARE(metricsImports(*session)->first().status, u"undone"_s);
}

void TestMetricsUndo::undoLeavesWhatWasChangedSince()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const auto first = import(*session, m_figures.file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"
                                                       "acme,2,A,2025-04-27,1,1,1,1,1,1\n"
                                                       "acme,3,A,2025-04-27,1,1,1,1,1,1\n"
                                                       "acme,4,A,2025-04-27,1,1,1,1,1,1\n"));
    QVERIFY(import(*session, m_figures.file("acme,2,A,2025-04-27,5,1,1,1,1,1\n")).ok());
    database.execute(
        u"update performance_metrics set spend = 6, updated_at = now() where entity_id = "
        "'3'"_s);
    const auto undone = undoMetricsImport(*session, first->importId, {u"tester"_s, u"test"_s});
    QVERIFY(undone.ok());
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->leftCount, 2);
    QCOMPARE(undone->left.at(0).entityId, u"2"_s);
    QCOMPARE(undone->left.at(1).entityId, u"3"_s);
    QCOMPARE(rowsOf(database), u"acme 2 2025-04-27 5.00 1; acme 3 2025-04-27 6.00 1"_s);
    QCOMPARE(database.value(u"select spend from spend_history"_s), u"11.00"_s);
    QCOMPARE(database.value(u"select count(*) from clients"_s), u"1"_s);
}

void TestMetricsUndo::undoOfAnUpdateAndThenOfTheFirst()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString empty = contents(database);
    const auto first = import(*session, m_figures.file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"));
    const auto second = import(*session, m_figures.file("acme,1,B,2025-04-27,5,2,2,2,2,2\n"));
    const Actor actor{u"tester"_s, u"test"_s};
    QCOMPARE(undoMetricsImport(*session, second->importId, actor)->restored, 1);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 1.00 1"_s);
    const auto undone = undoMetricsImport(*session, first->importId, actor);
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->leftCount, 0);
    QCOMPARE(contents(database), empty);
}

void TestMetricsUndo::undoIsRefused()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const Actor actor{u"tester"_s, u"test"_s};
    QCOMPARE(undoMetricsImport(*session, 404, actor).error().kind, ErrorKind::Input);
    const auto report = import(*session, m_figures.file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"));
    QVERIFY(undoMetricsImport(*session, report->importId, actor).ok());
    QCOMPARE(undoMetricsImport(*session, report->importId, actor).error().kind, ErrorKind::Input);
}

QTEST_GUILESS_MAIN(TestMetricsUndo)
#include "tst_metricsundo.moc"
