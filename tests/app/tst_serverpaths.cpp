// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clusterconfiguration.h"
#include "app/postgresprograms.h"
#include "app/privateserverpaths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace regie;

class ServerPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionIsReadFromTheProgramsOwnWords_data();
    void versionIsReadFromTheProgramsOwnWords();
    void versionsAreSortedAsNumbers();
    void chosenFolderIsTheOnlyOne();
    void eachDataFolderHasItsSocketFolder();
    void tooLongRuntimeFolderIsNotTaken();
    void tooLongSocketPathIsNamed();
    void openSocketFolderIsRefused();
    void linkedSocketFolderIsRefused();
    void socketFolderIsClosed();
    void configurationSurvivesAnyPath();
    void smallSharedMemoryTurnsParallelQueriesOff();

private:
    void makePrograms(const QString &folder, const QByteArray &version);
};

void ServerPathsTest::versionIsReadFromTheProgramsOwnWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("major");
    QTest::newRow("Debian") << "postgres (PostgreSQL) 15.6 (Debian 15.6-0+deb12u1)" << 15;
    QTest::newRow("beta") << "postgres (PostgreSQL) 17beta1" << 17;
    QTest::newRow("old numbering") << "postgres (PostgreSQL) 9.6.24" << 9;
    QTest::newRow("another program") << "GNU bash, version 5.2.15" << 0;
    QTest::newRow("nothing") << "" << 0;
}

void ServerPathsTest::versionIsReadFromTheProgramsOwnWords()
{
    QFETCH(QString, line);
    QTEST(majorVersionIn(line), "major");
}

void ServerPathsTest::makePrograms(const QString &folder, const QByteArray &version)
{
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"initdb", "pg_ctl", "postgres"}) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho 'postgres (PostgreSQL) " + version + "'\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }
}

void ServerPathsTest::versionsAreSortedAsNumbers()
{
    const QList<PostgresPrograms> found{{QStringLiteral("a"), 16}, {QStringLiteral("b"), 9}};
    QCOMPARE(programsOfVersion(found, 9)->folder, QStringLiteral("b"));
    QVERIFY(!programsOfVersion(found, 15));
    const QList<PostgresPrograms> installed = findPostgresPrograms();
    QVERIFY(std::ranges::is_sorted(installed, std::greater<>(), &PostgresPrograms::major));
}

void ServerPathsTest::chosenFolderIsTheOnlyOne()
{
    const QTemporaryDir folder;
    makePrograms(folder.path(), "42.1");
    qputenv("REGIE_POSTGRES_BIN", folder.path().toLocal8Bit());
    const QList<PostgresPrograms> found = findPostgresPrograms();
    qputenv("REGIE_POSTGRES_BIN", "/nonexistent");
    const QList<PostgresPrograms> none = findPostgresPrograms();
    qunsetenv("REGIE_POSTGRES_BIN");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().major, 42);
    QVERIFY(none.isEmpty());
}

void ServerPathsTest::eachDataFolderHasItsSocketFolder()
{
    const auto socketOf = [](const char *data) {
        return PrivateServerPaths::forData(QString::fromLatin1(data), {}).socket;
    };
    QCOMPARE(socketOf("/home/ada/regie"), socketOf("/home/ada/./regie/"));
    QVERIFY(socketOf("/home/ada/regie") != socketOf("/home/grace/regie"));
}

void ServerPathsTest::tooLongRuntimeFolderIsNotTaken()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir folder;
    const QString longPath = folder.filePath(QString(100, QLatin1Char('x')));
    QVERIFY(QDir().mkpath(longPath));
    qputenv("XDG_RUNTIME_DIR", longPath.toLocal8Bit());
    const QString chosen = PrivateServerPaths::forData(QStringLiteral("/data"), {}).socket;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const QString shorter = PrivateServerPaths::forData(QStringLiteral("/data"), {}).socket;
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY(chosen.startsWith(QDir::tempPath() + QStringLiteral("/regie-")));
    QVERIFY(shorter.startsWith(folder.path()));
}

void ServerPathsTest::tooLongSocketPathIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(100, QLatin1Char('x')));
    const Status status = makeSocketFolder(path, {});
    QVERIFY(!status);
    QVERIFY(status.error().summary.contains(QString::number(longestSocketPath)));
    QVERIFY(!QFile::exists(path));
}

void ServerPathsTest::openSocketFolderIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    QVERIFY(makeSocketFolder(path, {}));
    QVERIFY(makeSocketFolder(path, {}));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
    const Status status = makeSocketFolder(path, {});
    QVERIFY(!status);
    QVERIFY(status.error().summary.contains(path));
}

void ServerPathsTest::linkedSocketFolderIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    QVERIFY(makeSocketFolder(folder.filePath(QStringLiteral("elsewhere")), {}));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), path));
    QVERIFY(!makeSocketFolder(path, {}));
}

void ServerPathsTest::socketFolderIsClosed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run/regie/s"));
    QVERIFY(makeSocketFolder(path, {}));
    struct stat entry = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &entry), 0);
    QCOMPARE(entry.st_mode & 0777U, 0700U);
}

void ServerPathsTest::configurationSurvivesAnyPath()
{
    QCOMPARE(configurationString(QStringLiteral("l'été \\ a")), QByteArray("'l''été \\\\ a'"));
    const QByteArray text = clusterConfiguration(QStringLiteral("/run/a,b"), {8'000'000'000, 0});
    QVERIFY(text.contains("unix_socket_directories = '\"/run/a,b\"'\n"));
    QVERIFY(text.contains("listen_addresses = ''\n"));
}

void ServerPathsTest::smallSharedMemoryTurnsParallelQueriesOff()
{
    const auto textFor = [](qint64 shared) {
        return clusterConfiguration(QStringLiteral("/run"), {8'000'000'000, shared});
    };
    QVERIFY(textFor(64'000'000).contains("max_parallel_workers_per_gather = 0"));
    QVERIFY(!textFor(4'000'000'000).contains("max_parallel_workers_per_gather"));
}

QTEST_GUILESS_MAIN(ServerPathsTest)
#include "tst_serverpaths.moc"
