// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"
#include "app/databasetarget.h"
#include "app/logging.h"
#include "app/privateserver.h"
#include "app/privateserverthread.h"
#include "database/session.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void reachableServerIsDescribed_data();
    void reachableServerIsDescribed();
    void unreachableServerIsAnError();
    void answerForNobodyIsDropped();
    void serviceMayGoWhileATestRuns();
    void missingKeychainIsSaid();

    void privateServerComesReadyToUse();
    void privateServerThreadMayGoAtOnce();

private:
    static Profile profileOf(const ConnectionSettings &settings)
    {
        Profile profile;
        profile.settings = settings;
        return profile;
    }

    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/regie-XXXXXX")};
    Logging m_logging{LogOptions()};
};

void ConnectionsTest::initTestCase()
{
    // The private server's account must be able to enter when root tests.
    QVERIFY(QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                     QFile::ExeOwner | QFile::ReadOther |
                                                     QFile::ExeOther));
    qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
}

void ConnectionsTest::cleanupTestCase()
{
    const auto server = PrivateServer::ofUser();
    QVERIFY(server);
    QVERIFY(!(*server)->status()->running);
    QDir((*server)->paths().socket).removeRecursively();
}

void ConnectionsTest::reachableServerIsDescribed_data()
{
    QTest::addColumn<bool>("migrated");
    QTest::newRow("ready") << true;
    QTest::newRow("without tables, which is said") << false;
}

void ConnectionsTest::reachableServerIsDescribed()
{
    QFETCH(bool, migrated);
    const TestDatabase database(migrated ? TestDatabase::Content::Migrated
                                         : TestDatabase::Content::Empty);
    Connections connections(m_logging);
    std::optional<Result<QString>> answer;
    connections.test(this, profileOf(database.settings()),
                     [&answer](const Result<QString> &given) { answer = given; });
    QVERIFY(!answer); // nothing waits here
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->contains(QStringLiteral("PostgreSQL")));
    QCOMPARE((*answer)->contains(QStringLiteral("db migrate")), !migrated);
}

void ConnectionsTest::unreachableServerIsAnError()
{
    ConnectionSettings settings;
    settings.setValue(QStringLiteral("host"), QStringLiteral("/nonexistent"));
    Connections connections(m_logging);
    std::optional<Result<QString>> answer;
    connections.test(this, profileOf(settings),
                     [&answer](const Result<QString> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Offline);
}

void ConnectionsTest::answerForNobodyIsDropped()
{
    const TestDatabase database;
    Connections connections(m_logging);
    bool dropped = true;
    bool later = false;
    auto dialog = std::make_unique<QObject>();
    connections.test(dialog.get(), profileOf(database.settings()),
                     [&dropped](const Result<QString> &) { dropped = false; });
    dialog.reset();
    connections.test(this, profileOf(database.settings()),
                     [&later](const Result<QString> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(dropped);
}

void ConnectionsTest::serviceMayGoWhileATestRuns()
{
    const TestDatabase database;
    bool called = false;
    {
        Connections connections(m_logging);
        connections.test(this, profileOf(database.settings()),
                         [&called](const Result<QString> &) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void ConnectionsTest::missingKeychainIsSaid()
{
    Connections connections(m_logging);
    std::optional<Status> stored;
    connections.saveSecret(this, profileOf({}), QStringLiteral("secret of a test"),
                           [&stored](const Status &status) { stored = status; });
    QTRY_VERIFY_WITH_TIMEOUT(stored, 30'000);
    if (*stored) {
        connections.saveSecret(this, profileOf({}), {}, [](const Status &) {});
        QSKIP("this machine has a keychain");
    }
    QVERIFY(!stored->error().summary.isEmpty());
    QTRY_VERIFY(!connections.hasKeychain());
}

void ConnectionsTest::privateServerComesReadyToUse()
{
    PrivateServerThread thread;
    std::optional<Result<ConnectionSettings>> settings;
    thread.acquire(this, [&settings](const auto &given) { settings = given; });
    QVERIFY(!settings);
    QTRY_VERIFY_WITH_TIMEOUT(settings, 60'000);
    QVERIFY2(*settings, *settings ? "" : qPrintable(settings->error().text()));
    const auto session = Session::open(**settings);
    QVERIFY(session);
    QCOMPARE(readSchemaVersion(**session)->state(), SchemaState::Current);
    std::optional<Status> released;
    thread.release(this, [&released](const Status &status) { released = status; });
    QTRY_VERIFY_WITH_TIMEOUT(released, 60'000);
    QVERIFY(*released);
}

void ConnectionsTest::privateServerThreadMayGoAtOnce()
{
    bool called = false;
    {
        PrivateServerThread thread;
        thread.acquire(this, [&called](const auto &) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
