// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionmonitor.h"
#include "database/session.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace regie;

using State = ConnectionMonitor::State;

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class TestConnectionMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatOthersChange();
    void comesBackAfterTheConnectionWasKilled();
    void countsDownWhileOffline();
    void pollsWhereThereAreNoTriggers();
    void goesAtOnceWhileConnecting();
    void reachesTheSecondHostWhereTheFirstIsSilent();
};

/// A host that is there but answers nothing, as one behind a packet filter.
void TestConnectionMonitor::reachesTheSecondHostWhereTheFirstIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TestDatabase database;
    ConnectionSettings settings = database.settings();
    const QString port = settings.value(q("port"));
    settings.setValue(q("host"), q("127.0.0.1,") + settings.value(q("host")));
    settings.setValue(q("port"), QString::number(silent.serverPort()) + q(",") +
                                     (port.isEmpty() ? q("5432") : port));
    settings.setValue(q("connect_timeout"), q("1"));
    settings.setValue(q("sslmode"), q("disable"));
    ConnectionMonitor monitor(settings);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.state(), State::Online, 20'000);
}

void TestConnectionMonitor::hearsWhatOthersChange()
{
    TestDatabase database;
    ConnectionMonitor monitor(database.settings());
    QTRY_COMPARE(monitor.state(), State::Online);
    QVERIFY(monitor.hasNotifications());
    QSignalSpy changed(&monitor, &ConnectionMonitor::tableChanged);
    const auto session = database.open();
    for (int i = 0; i < 50; ++i)
        QVERIFY(session->executeSql(q("t"), q("insert into campaigns (name) values ('x')")).ok());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().first().toString(), q("campaigns"));
    QTest::qWait(500);
    QVERIFY2(changed.size() < 20, qPrintable(QString::number(changed.size())));
}

void TestConnectionMonitor::comesBackAfterTheConnectionWasKilled()
{
    TestDatabase database;
    ConnectionMonitor monitor(database.settings());
    QTRY_COMPARE(monitor.state(), State::Online);
    QSignalSpy states(&monitor, &ConnectionMonitor::stateChanged);
    const auto session = database.open();
    QVERIFY(session
                ->executeSql(
                    q("t"),
                    q("select pg_terminate_backend(pid) from pg_stat_activity "
                      "where application_name = 'regie monitor' and datname = current_database()"))
                .ok());
    QTRY_VERIFY(states.size() >= 2);
    QCOMPARE(states.first().first().value<State>(), State::Offline);
    QTRY_COMPARE(monitor.state(), State::Online);
}

void TestConnectionMonitor::countsDownWhileOffline()
{
    TestDatabase database;
    ConnectionSettings nowhere = database.settings();
    nowhere.setValue(q("host"), q("/nowhere"));
    ConnectionMonitor monitor(nowhere);
    QTRY_COMPARE(monitor.state(), State::Offline);
    QCOMPARE(monitor.error().kind, ErrorKind::Offline);
    QVERIFY(monitor.nextAttempt() > QDateTime::currentDateTimeUtc().addSecs(-1));
    const QDateTime announced = monitor.nextAttempt();
    monitor.retryNow();
    QTRY_VERIFY(monitor.nextAttempt() != announced);
}

void TestConnectionMonitor::pollsWhereThereAreNoTriggers()
{
    TestDatabase database;
    const auto session = database.open();
    database.execute(q("drop function regie_notify_change() cascade"));
    ConnectionMonitor monitor(database.settings());
    QTRY_COMPARE(monitor.state(), State::Online);
    QVERIFY(!monitor.hasNotifications());
    QSignalSpy changed(&monitor, &ConnectionMonitor::tableChanged);
    // The first look only takes stock; statistics reach the server's counters when a session idles.
    QTest::qWait(11'000);
    QVERIFY(session->executeSql(q("t"), q("insert into campaigns (name) values ('x')")).ok());
    QVERIFY(session->executeSql(q("t"), q("select pg_stat_force_next_flush()")).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 25'000);
    QCOMPARE(changed.first().first().toString(), q("campaigns"));
}

void TestConnectionMonitor::goesAtOnceWhileConnecting()
{
    ConnectionSettings silent;
    silent.setValue(q("host"), q("/nowhere"));
    silent.setValue(q("dbname"), q("x"));
    for (int i = 0; i < 20; ++i)
        ConnectionMonitor monitor(silent);
}

QTEST_GUILESS_MAIN(TestConnectionMonitor)
#include "tst_connectionmonitor.moc"
