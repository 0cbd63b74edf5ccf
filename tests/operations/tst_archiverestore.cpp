// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"

#include <QTest>

#include <optional>

using namespace regie;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

const QString campaigns = t("campaigns");

} // namespace

class TestArchiveRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void restoredRowsAreAsTheyWere_data();
    void restoredRowsAreAsTheyWere();
    void restoredCampaignStaysForAnotherTerm();
    void takenPlaceLeavesOneInTheArchive_data();
    void takenPlaceLeavesOneInTheArchive();
    void keyThatIsNotArchivedIsTold();
    void runThatRestoredCannotBeRestored();

private:
    QString value(const char *sql) const { return m_fixture->value(t(sql)); }

    std::optional<ArchiveFixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

void TestArchiveRestore::init()
{
    m_fixture.emplace();
    m_session = m_fixture->database().open();
}

void TestArchiveRestore::cleanup()
{
    m_session.reset();
    m_fixture.reset();
}

void TestArchiveRestore::restoredRowsAreAsTheyWere_data()
{
    QTest::addColumn<QList<qint64>>("keys");
    QTest::newRow("one campaign") << QList<qint64>{7};
    QTest::newRow("a selection") << QList<qint64>{1, 3, 25, 12};
    QTest::newRow("the whole run") << QList<qint64>();
}

void TestArchiveRestore::restoredRowsAreAsTheyWere()
{
    QFETCH(QList<qint64>, keys);
    m_fixture->addCampaigns(25);
    const QString before = m_fixture->liveRows();
    const QString all = m_fixture->allRows();
    const auto moved = runCampaigns(*m_session);
    QVERIFY(m_fixture->liveRows() != before);
    QCOMPARE(m_fixture->allRows(), all);
    const auto back = keys.isEmpty() ? restoreRun(*m_session, moved->runId, tester(), {})
                                     : restoreItems(*m_session, campaigns, keys, tester(), {});
    QCOMPARE(back->items, keys.isEmpty() ? 25 : keys.size());
    QCOMPARE(back->rows, back->items * ArchiveFixture::rowsOfACampaign);
    QVERIFY(back->left.isEmpty());
    QCOMPARE(m_fixture->allRows(), all);
    QCOMPARE(m_fixture->count(campaigns), back->items);
    if (back->items < 25)
        QVERIFY(restoreRun(*m_session, moved->runId, tester(), {}).ok());
    QCOMPARE(m_fixture->liveRows(), before);
    QCOMPARE(m_fixture->archivedRows(), 0);
    QCOMPARE(value("select concat_ws(' ', direction, status, moved_count = expected_count) from "
                   "archive_runs order by run_id desc limit 1"),
             t("restore completed t"));
    QCOMPARE(value("select action from audit_log order by id desc limit 1"), t("restore"));
}

void TestArchiveRestore::restoredCampaignStaysForAnotherTerm()
{
    m_fixture->addCampaigns(3);
    QVERIFY(runCampaigns(*m_session).ok());
    QVERIFY(restoreItems(*m_session, campaigns, {2}, tester(), {}).ok());
    const QDateTime now = ArchiveFixture::now();
    QCOMPARE(previewArchive(*m_session, campaigns, now)->items, 0);
    QCOMPARE(told(runCampaigns(*m_session)), t("0 items, 0 rows"));
    QCOMPARE(told(runCampaigns(*m_session, now.addDays(179))), t("0 items, 0 rows"));
    QCOMPARE(told(runCampaigns(*m_session, now.addDays(181))), t("1 items, 31 rows"));
    QCOMPARE(value("select count(*) from archive_holds"), t("0"));
}

void TestArchiveRestore::takenPlaceLeavesOneInTheArchive_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("its number") << t("insert into campaigns (campaign_id) values (4)");
    QTest::newRow("the id of another system")
        << t("insert into campaigns (campaign_id) values (99); insert into campaign_sources "
             "(source, external_id, campaign_id) values ('memory', 'x4', 99)");
    QTest::newRow("its contact is gone")
        << t("update messages_archive set contact_id = 404 where campaign_id = 4 and id = (select "
             "min(id) from messages_archive where campaign_id = 4)");
    QTest::newRow("a value the database refuses by now")
        << t("update leads_archive set score = 200 where campaign_id = 4");
}

void TestArchiveRestore::takenPlaceLeavesOneInTheArchive()
{
    QFETCH(QString, meanwhile);
    m_fixture->addCampaigns(12);
    const auto moved = runCampaigns(*m_session);
    m_fixture->execute(meanwhile);
    const auto back = restoreRun(*m_session, moved->runId, tester(), {});
    QCOMPARE(back->items, 11);
    QCOMPARE(back->left.size(), 1);
    QVERIFY2(back->left.first().startsWith(t("4 of campaigns stays in the archive")),
             qPrintable(back->left.first()));
    QCOMPARE(value("select string_agg(campaign_id::text, ' ') from campaigns_archive"), t("4"));
    QCOMPARE(m_fixture->archivedRows(), ArchiveFixture::rowsOfACampaign);
    QCOMPARE(value("select details -> 'left' ->> 0 from archive_runs order by run_id desc limit 1"),
             back->left.first());
}

void TestArchiveRestore::keyThatIsNotArchivedIsTold()
{
    m_fixture->addCampaigns(3);
    QVERIFY(runCampaigns(*m_session).ok());
    QCOMPARE(told(restoreItems(*m_session, campaigns, {2, 77, 2}, tester(), {})),
             t("1 items, 31 rows, left: 77 of campaigns is not in the archive."));
}

void TestArchiveRestore::runThatRestoredCannotBeRestored()
{
    m_fixture->addCampaigns(3);
    QVERIFY(runCampaigns(*m_session).ok());
    const auto back = restoreItems(*m_session, campaigns, {2}, tester(), {});
    QCOMPARE(restoreRun(*m_session, back->runId, tester(), {}).error().kind, ErrorKind::Input);
    QCOMPARE(restoreRun(*m_session, 4711, tester(), {}).error().kind, ErrorKind::Input);
    QCOMPARE(restoreItems(*m_session, t("check_runs"), {1}, tester(), {}).error().kind,
             ErrorKind::Input);
}

QTEST_GUILESS_MAIN(TestArchiveRestore)
#include "tst_archiverestore.moc"
