// SPDX-License-Identifier: GPL-3.0-or-later
#include "closuredatabase.h"
#include "imports/sampledata.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Sample data stands as the checks would have left it, and goes on as they say.
class TestClosureSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsDueInFreshSampleData_data();
    void nothingIsDueInFreshSampleData();
    void allButWhatWaitsForPeopleIsSettledDaysLater();
    void countersStillAddUp();

private:
    CheckRun run(const ClosureCheck &check, const QDateTime &now);

    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    const QDateTime m_now{QDate(2026, 3, 18), QTime(10, 30), Qt::UTC};
};

void TestClosureSample::initTestCase()
{
    m_session = m_database.open();
    SampleOptions options;
    options.campaigns = 700;
    options.messages = 40'000;
    options.tasks = 0;
    options.now = m_now;
    const auto written = writeSampleData(*m_session, options);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().text()));
}

CheckRun TestClosureSample::run(const ClosureCheck &check, const QDateTime &now)
{
    CheckRun run = ClosureDatabase::makeRun(*m_session, check);
    run.now = now;
    ClosureRun closureRun(run);
    const Status status = (closureRun.*check.run)();
    if (!status)
        qWarning("%s", qPrintable(status.error().text()));
    return run;
}

void TestClosureSample::nothingIsDueInFreshSampleData_data()
{
    QTest::addColumn<int>("check");
    for (std::size_t i = 0; i < closureChecks.size(); ++i)
        QTest::newRow(closureChecks[i].name) << int(i);
}

void TestClosureSample::nothingIsDueInFreshSampleData()
{
    QFETCH(int, check);
    const ClosureCheck &checked = closureChecks[std::size_t(check)];
    const auto preview = checked.preview(*m_session, m_now, 100);
    QVERIFY(preview.ok());
    QStringList due;
    for (const CheckChange &change : preview->changes)
        due.append(change.change + u' ' + change.campaignName);
    QCOMPARE(due, QStringList());
    QCOMPARE(run(checked, m_now).changed, 0);
}

/// Drafts and what an operator paused stay; nothing else waits for anybody.
void TestClosureSample::allButWhatWaitsForPeopleIsSettledDaysLater()
{
    const QDateTime later = m_now.addDays(4);
    for (const ClosureCheck &check : closureChecks)
        run(check, later);
    run(closureChecks[0], later);
    QCOMPARE(m_database.value(u"select string_agg(distinct status, ' ' order by status) "
                              "from campaigns where settled_at is null"_s),
             u"draft paused"_s);
    for (const ClosureCheck &check : closureChecks)
        QCOMPARE(run(check, later).changed, 0);
}

void TestClosureSample::countersStillAddUp()
{
    QCOMPARE(
        m_database.value(u"select count(*) from campaigns c where no_interaction_count <> "
                         "(select count(*) from messages m where m.campaign_id = c.campaign_id "
                         "and m.status = 'no_interaction') or no_interaction_count <> "
                         "(select coalesce(sum((details ->> 'no_interaction')::int), 0) "
                         "from campaign_events e where e.campaign_id = c.campaign_id "
                         "and kind = 'check_24h')"_s),
        u"0"_s);
}

QTEST_GUILESS_MAIN(TestClosureSample)
#include "tst_closuresample.moc"
