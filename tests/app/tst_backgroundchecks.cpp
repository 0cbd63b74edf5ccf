// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backgroundchecks.h"
#include "checks/checkqueries.h"
#include "database/session.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace regie;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The thread of the window over a real server.
class TestBackgroundChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = std::make_unique<TestDatabase>(); }
    void cleanup() { m_database.reset(); }

    void runsWhatIsDue();
    void requestIsAnsweredWhenWoken();
    void stopsWhileACheckWaitsForALock();
    void goesOnAfterItsConnectionWasKilled();
    void dropsItsThreadWithoutWaiting();
    void databaseWithoutTablesIsTold();

private:
    QString value(const char *sql) const { return m_database->value(t(sql)); }

    std::unique_ptr<TestDatabase> m_database;
};

void TestBackgroundChecks::runsWhatIsDue()
{
    BackgroundChecks checks(m_database->settings());
    QTRY_COMPARE_WITH_TIMEOUT(
        value("select string_agg(distinct check_name, ' ' order by check_name) from check_runs "
              "where outcome = 'done'"),
        t("closure_24h closure_48h execution interrupted stuck_tasks task_budgets "
          "task_statistics"),
        30'000);
    QSignalSpy stopped(&checks, &BackgroundChecks::stopped);
    checks.stop();
    QVERIFY(stopped.count() == 1 || stopped.wait(30'000));
}

void TestBackgroundChecks::requestIsAnsweredWhenWoken()
{
    BackgroundChecks checks(m_database->settings());
    QTRY_COMPARE_WITH_TIMEOUT(
        value("select count(distinct check_name) from check_runs where outcome = 'done'"), t("7"),
        30'000);
    const auto session = m_database->open();
    QVERIFY(requestCheckRun(*session, t("archive"), Actor::operatorFrom(t("window"))).ok());
    checks.wake();
    QTRY_COMPARE_WITH_TIMEOUT(value("select outcome from check_runs where check_name = 'archive'"),
                              t("done"), 10'000);
}

void TestBackgroundChecks::stopsWhileACheckWaitsForALock()
{
    const auto blocker = m_database->open();
    QVERIFY(blocker->begin().ok());
    QVERIFY(blocker->executeSql(t("t"), t("lock table campaigns in access exclusive mode")).ok());
    BackgroundChecks checks(m_database->settings());
    QTRY_VERIFY_WITH_TIMEOUT(
        value("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = "
              "current_database()") != t("0"),
        30'000);
    QSignalSpy stopped(&checks, &BackgroundChecks::stopped);
    checks.stop();
    QVERIFY(stopped.count() == 1 || stopped.wait(30'000));
    QVERIFY(blocker->rollback().ok());
    QCOMPARE(value("select outcome from check_runs"), t("cancelled"));
    QCOMPARE(value("select count(*) from check_schedule where lease_holder is not null"), t("0"));
    QCOMPARE(value("select count(*) from check_schedule s join check_runs r using (check_name) "
                   "where s.next_run_at = r.due_at"),
             t("1"));
}

void TestBackgroundChecks::goesOnAfterItsConnectionWasKilled()
{
    BackgroundChecks checks(m_database->settings());
    QTRY_COMPARE_WITH_TIMEOUT(
        value("select count(distinct check_name) from check_runs where outcome = 'done'"), t("7"),
        30'000);
    QCOMPARE(value("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = "
                   "current_database() and pid <> pg_backend_pid()"),
             t("1"));
    m_database->execute(t("update check_schedule set next_run_at = now()"));
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            checks.wake();
            return value("select count(*) from check_runs where outcome = 'done'").toInt() >= 12;
        }(),
        30'000);
}

void TestBackgroundChecks::dropsItsThreadWithoutWaiting()
{
    ConnectionSettings settings = m_database->settings();
    settings.setValue(t("host"), t("203.0.113.1")); // answers nothing at all
    auto checks = std::make_unique<BackgroundChecks>(settings);
    QSignalSpy trouble(checks.get(), &BackgroundChecks::inTrouble);
    checks.reset();
    QCOMPARE(trouble.count(), 0);
}

void TestBackgroundChecks::databaseWithoutTablesIsTold()
{
    const TestDatabase empty(TestDatabase::Content::Empty);
    BackgroundChecks checks(empty.settings());
    QSignalSpy trouble(&checks, &BackgroundChecks::inTrouble);
    QVERIFY(trouble.wait(30'000));
    QCOMPARE(trouble.first().first().value<Error>().kind, ErrorKind::Schema);
    QSignalSpy stopped(&checks, &BackgroundChecks::stopped);
    checks.stop();
    QVERIFY(stopped.count() == 1 || stopped.wait(30'000));
}

QTEST_GUILESS_MAIN(TestBackgroundChecks)
#include "tst_backgroundchecks.moc"
