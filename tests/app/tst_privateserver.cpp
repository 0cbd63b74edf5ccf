// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privateserver.h"
#include "database/copywriter.h"
#include "database/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <sys/mount.h>
#include <unistd.h>

using namespace regie;

Q_DECLARE_METATYPE(std::function<regie::Status(regie::Session &)>)

namespace {

PrivateServerTuning quick()
{
    PrivateServerTuning tuning;
    tuning.durable = false; // processes are killed here, machines are not
    return tuning;
}

/// Another console, in a process of its own.
class Console
{
public:
    explicit Console(const QString &data)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(REGIE_SERVER_USER), {data});
    }
    bool waitUntilReady() { return m_process.waitForReadyRead(60'000); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool close()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(60'000) && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace

/// Each test works on a server of its own, started as the user who runs the tests, root included.
class PrivateServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstUseMakesEverything();
    void lastOfTwoConsolesStopsIt();
    void keptServerStaysUntilStopped();
    void stopLeavesAUsedServerAlone();
    void killedConsoleLeavesNothingToClean();
    void killedServerIsStartedAnew();
    void killedServerWithBusyBackendIsStartedAnew();
    void serverGoneWithoutAWordIsAnOutage_data();
    void serverGoneWithoutAWordIsAnOutage();
    void twoConsolesMayComeAtOnce();
    void stalePidFileOfAnotherProcessIsNoServer();
    void unfinishedClusterIsThrownAway();
    void vanishedSocketIsMadeAgain();
    void droppedDatabaseIsMadeAgain();
    void noPrograms();
    void clusterOfAnotherVersion();
    void folderThatIsNoCluster();
    void dataFolderThatCannotBeMade();
    void fullDisk();
    void brokenConfigurationSaysWhy();
    void ordinaryVariablesOfPostgresAreNotHeard();

private:
    std::unique_ptr<PrivateServer> server() const
    {
        return std::make_unique<PrivateServer>(m_paths, quick());
    }
    bool isRunning() const { return server()->status().value().running; }
    void writeFile(const QString &path, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    PrivateServerPaths m_paths;
};

void PrivateServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/regie-XXXXXX"));
    // The postgres account must be able to enter when root tests.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner |
                                                        QFile::ExeOwner | QFile::ReadOther |
                                                        QFile::ExeOther));
    const auto account = serverAccount();
    QVERIFY(account);
    m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("s"))};
    m_paths = PrivateServerPaths::forData(m_paths.data, *account);
}

void PrivateServerTest::cleanup()
{
    (void)server()->stop();
    QDir(m_paths.socket).removeRecursively();
    m_folder.reset();
}

void PrivateServerTest::writeFile(const QString &path, const QByteArray &text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void PrivateServerTest::firstUseMakesEverything()
{
    const auto console = server();
    const Result<ConnectionSettings> settings = console->acquire();
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
    const auto session = Session::open(*settings);
    QVERIFY(session);
    QString encoding;
    const Status asked = (*session)->forEachSql(
        QStringLiteral("test"), QStringLiteral("select current_setting('server_encoding')"), {},
        [&encoding](const Row &row) {
            encoding = row.text(0);
            return true;
        });
    QVERIFY(asked);
    QCOMPARE(encoding, QStringLiteral("UTF8"));
    const auto mode = QFile::permissions(m_paths.data) | QFile::permissions(m_paths.socket);
    QVERIFY(!(mode & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup)));
    QVERIFY(console->status()->inUse);
}

void PrivateServerTest::lastOfTwoConsolesStopsIt()
{
    const auto first = server();
    const auto second = server();
    QVERIFY(first->acquire());
    QVERIFY(second->acquire());
    QVERIFY(first->release());
    QVERIFY(isRunning());
    QVERIFY(second->release());
    QVERIFY(!isRunning());
    QVERIFY(!QFile::exists(m_paths.socket));
    QVERIFY(second->release()); // again changes nothing
}

void PrivateServerTest::keptServerStaysUntilStopped()
{
    QVERIFY(server()->keepRunning());
    QVERIFY(server()->acquire()); // and released by the destructor
    const Result<ServerStatus> status = server()->status();
    QVERIFY(status->running && status->kept && !status->inUse);
    QCOMPARE(server()->stop().value(), StopOutcome::Stopped);
    QVERIFY(!isRunning());
    QCOMPARE(server()->stop().value(), StopOutcome::NotRunning);
}

void PrivateServerTest::stopLeavesAUsedServerAlone()
{
    const auto console = server();
    QVERIFY(console->acquire());
    QVERIFY(server()->keepRunning());
    QCOMPARE(server()->stop().value(), StopOutcome::StillUsed);
    QVERIFY(isRunning());
    QVERIFY(console->release()); // no longer kept: the last one stops it
    QVERIFY(!isRunning());
}

void PrivateServerTest::killedConsoleLeavesNothingToClean()
{
    Console console(m_paths.data);
    QVERIFY(console.waitUntilReady());
    QVERIFY(server()->status()->inUse);
    console.kill();
    QVERIFY(isRunning());
    QVERIFY(!server()->status()->inUse);
    const auto next = server();
    QVERIFY(next->acquire());
    QVERIFY(next->release());
    QVERIFY(!isRunning());
}

void PrivateServerTest::killedServerIsStartedAnew()
{
    const auto console = server();
    QVERIFY(console->acquire());
    const qint64 pid = console->status()->pid;
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
    QTRY_VERIFY(!isRunning());
    const Result<ConnectionSettings> settings = console->acquire();
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
    QVERIFY(Session::open(*settings));
    QVERIFY(console->status()->pid != pid);
}

void PrivateServerTest::serverGoneWithoutAWordIsAnOutage_data()
{
    using Use = std::function<Status(Session &)>;
    QTest::addColumn<Use>("use");
    const QString name = QStringLiteral("test");
    QTest::newRow("plain") << Use([name](Session &session) -> Status {
        const auto done = session.executeSql(name, QStringLiteral("select 1"));
        return done ? Status() : Status(done.error());
    });
    QTest::newRow("prepared") << Use([name](Session &session) {
        return session.forEachSql(name, QStringLiteral("select :one::int"),
                                  {{QStringLiteral(":one"), 1}}, [](const Row &) { return true; });
    });
    QTest::newRow("begin") << Use([](Session &session) { return session.begin(); });
    QTest::newRow("stream") << Use([name](Session &session) {
        return session.stream(name, QStringLiteral("select 1"), {},
                              [](const TextRow &) { return true; });
    });
    QTest::newRow("copy") << Use([name](Session &session) -> Status {
        const auto done = session.copyIn(name, QStringLiteral("copy pg_class from stdin"),
                                         [](CopyWriter &) { return Status(); });
        return done ? Status() : Status(done.error());
    });
}

/// A backend that is killed takes the others with it. They say a warning, not an error, and leave:
/// the next write fails, the read finds the warning alone, and libpq calls the connection sound.
void PrivateServerTest::serverGoneWithoutAWordIsAnOutage()
{
    QFETCH(const std::function<Status(Session &)>, use);
    const auto console = server();
    const Result<ConnectionSettings> settings = console->acquire();
    QVERIFY(settings);
    const auto session = Session::open(*settings);
    QVERIFY(session);
    const auto other = Session::open(*settings);
    QVERIFY(other);
    QCOMPARE(::kill((*other)->backendPid(), SIGKILL), 0);
    QTRY_VERIFY(::kill((*session)->backendPid(), 0) != 0);
    const Status outcome = use(**session);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Offline, qPrintable(outcome.error().text()));
    QVERIFY(!(*session)->isAlive());
}

void PrivateServerTest::killedServerWithBusyBackendIsStartedAnew()
{
    const auto console = server();
    const Result<ConnectionSettings> settings = console->acquire();
    QVERIFY(settings);
    QProcess busy; // a backend that does not look up from its work when its server is gone
    busy.start(QStringLiteral("psql"),
               {settings->toUri(), QStringLiteral("-c"),
                QStringLiteral("select count(*) from generate_series(1, 30000) a, "
                               "generate_series(1, 100000) b")});
    const auto session = Session::open(*settings);
    QVERIFY(session);
    const auto busyBackends = [&session] {
        qint64 count = 0;
        const Status asked = (*session)->forEachSql(
            QStringLiteral("test"),
            QStringLiteral("select count(*) from pg_stat_activity where state = 'active' "
                           "and query like '%series%' and pid <> pg_backend_pid()"),
            {}, [&count](const Row &row) {
                count = row.integer(0);
                return false;
            });
        return asked ? count : -1;
    };
    QTRY_COMPARE(busyBackends(), 1);
    QCOMPARE(::kill(pid_t(console->status()->pid), SIGKILL), 0);
    const Result<ConnectionSettings> again = console->acquire();
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QVERIFY(busy.waitForFinished());
}

void PrivateServerTest::twoConsolesMayComeAtOnce()
{
    Console first(m_paths.data);
    Console second(m_paths.data);
    QVERIFY(first.waitUntilReady());
    QVERIFY(second.waitUntilReady());
    QVERIFY(first.close());
    QVERIFY(isRunning());
    QVERIFY(second.close());
    QVERIFY(!isRunning());
}

void PrivateServerTest::stalePidFileOfAnotherProcessIsNoServer()
{
    QVERIFY(server()->acquire());
    // As after a power cut, when the number belongs to somebody else: to this test.
    writeFile(m_paths.cluster() + QStringLiteral("/postmaster.pid"),
              QByteArray::number(getpid()) + '\n' + m_paths.cluster().toLocal8Bit() +
                  "\n1\n5432\n/nonexistent\n\n\nready\n");
    QVERIFY(!isRunning());
    const Result<ConnectionSettings> settings = server()->acquire();
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
}

void PrivateServerTest::unfinishedClusterIsThrownAway()
{
    const QString unfinished = m_paths.data + QStringLiteral("/cluster.new-1");
    QVERIFY(QDir().mkpath(unfinished + QStringLiteral("/base")));
    QVERIFY(server()->acquire());
    QVERIFY(!QFile::exists(unfinished));
}

void PrivateServerTest::vanishedSocketIsMadeAgain()
{
    QVERIFY(server()->keepRunning());
    QVERIFY(QDir(m_paths.socket).removeRecursively());
    const auto console = server();
    const Result<ConnectionSettings> settings = console->acquire();
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
    QVERIFY(Session::open(*settings));
}

void PrivateServerTest::droppedDatabaseIsMadeAgain()
{
    const auto console = server();
    Result<ConnectionSettings> settings = console->acquire();
    QVERIFY(settings);
    settings.value().setValue(QStringLiteral("dbname"), QStringLiteral("postgres"));
    QVERIFY(Session::open(*settings).value()->executeSql(QStringLiteral("test"),
                                                         QStringLiteral("drop database regie")));
    QVERIFY(Session::open(console->acquire().value()));
}

void PrivateServerTest::noPrograms()
{
    qputenv("REGIE_POSTGRES_BIN", "/nonexistent");
    const Result<ConnectionSettings> settings = server()->acquire();
    qunsetenv("REGIE_POSTGRES_BIN");
    QVERIFY(!settings);
    QVERIFY(settings.error().summary.contains(QStringLiteral("not installed")));
    QVERIFY(server()->acquire()); // and it works once they are there
}

void PrivateServerTest::clusterOfAnotherVersion()
{
    QVERIFY(server()->acquire());
    const QString file = m_paths.cluster() + QStringLiteral("/PG_VERSION");
    writeFile(file, "11\n");
    const Result<ConnectionSettings> settings = server()->acquire();
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Schema);
    for (const char *word : {"postgresql-11", "pg_dumpall", "PostgreSQL 11"})
        QVERIFY2(settings.error().summary.contains(QLatin1String(word)), word);
    QCOMPARE(server()->status()->major, 11);
}

void PrivateServerTest::folderThatIsNoCluster()
{
    QVERIFY(QDir().mkpath(m_paths.cluster() + QStringLiteral("/holiday pictures")));
    const Result<ConnectionSettings> settings = server()->acquire();
    QVERIFY(!settings);
    QVERIFY(settings.error().summary.contains(m_paths.cluster()));
}

void PrivateServerTest::dataFolderThatCannotBeMade()
{
    // A file in the way stops root as well, whom permissions do not.
    writeFile(m_paths.data, "");
    const Result<ConnectionSettings> settings = server()->acquire();
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Permission);
    QVERIFY(settings.error().summary.contains(m_paths.data));
    QVERIFY(QFile::remove(m_paths.data));
    QVERIFY(server()->acquire());
}

void PrivateServerTest::fullDisk()
{
    const QString disk = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray path = QFile::encodeName(disk);
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=20m,mode=0755") != 0)
        QSKIP("a small disk can only be mounted by root");
    const PrivateServerPaths paths =
        PrivateServerPaths::forData(disk + QStringLiteral("/data"), serverAccount().value());
    PrivateServerTuning careless = quick();
    careless.neededBytes = 0; // the disk fills while initdb runs
    const Result<ConnectionSettings> foreseen = PrivateServer(paths, quick()).acquire();
    const Result<ConnectionSettings> met = PrivateServer(paths, careless).acquire();
    const QStringList left = QDir(paths.data).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(::umount2(path.constData(), MNT_DETACH), 0);
    for (const Result<ConnectionSettings> &settings : {foreseen, met}) {
        QVERIFY(!settings);
        QVERIFY2(settings.error().kind == ErrorKind::Resources,
                 qPrintable(settings.error().text()));
    }
    QCOMPARE(left, QStringList());
}

void PrivateServerTest::brokenConfigurationSaysWhy()
{
    QVERIFY(server()->acquire());
    QFile file(m_paths.cluster() + QStringLiteral("/postgresql.conf"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("shared_buffers = lots\n");
    file.close();
    const Result<ConnectionSettings> settings = server()->acquire();
    QVERIFY(!settings);
    QVERIFY2(settings.error().detail.contains(QStringLiteral("shared_buffers")),
             qPrintable(settings.error().detail));
}

void PrivateServerTest::ordinaryVariablesOfPostgresAreNotHeard()
{
    qputenv("PGDATA", "/nonexistent");
    qputenv("PGPORT", "1");
    qputenv("PGHOST", "/nonexistent");
    const auto console = server();
    const Result<ConnectionSettings> settings = console->acquire();
    for (const char *name : {"PGDATA", "PGPORT", "PGHOST"})
        qunsetenv(name);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
}

QTEST_GUILESS_MAIN(PrivateServerTest)
#include "tst_privateserver.moc"
