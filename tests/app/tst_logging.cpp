// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "database/connectionsettings.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace regie;

Q_LOGGING_CATEGORY(lcTest, "regie.test")
Q_LOGGING_CATEGORY(lcLoud, "regie.loud")

class LoggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesByLongestPattern_data();
    void rulesByLongestPattern();
    void badRulesAreNamed_data();
    void badRulesAreNamed();

    void messagesReachFileAndBuffer();
    void levelsFollowTheRules();
    void hiddenWordsNeverAppear();
    void entriesCannotBeForged();
    void twoConsolesHaveTwoFiles();
    void filesAreRotated();
    void withoutAFolderTheBufferStillFills();
    void folderThatCannotBeMadeIsSaid();
    void manyThreadsLoseNothing();
    void bufferKeepsTheNewest();
    void handlerIsGivenBack();

private:
    static QByteArray contents(const QString &path);
};

QByteArray LoggingTest::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LoggingTest::rulesByLongestPattern_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<LogLevel>("level");
    QTest::newRow("nothing said") << ""
                                  << "database" << LogLevel::Info;
    QTest::newRow("Qt is quiet") << ""
                                 << "qt.sql" << LogLevel::Warning;
    QTest::newRow("by name") << "database=debug"
                             << "database" << LogLevel::Debug;
    QTest::newRow("name over star") << "*=error,database=debug"
                                    << "database" << LogLevel::Debug;
    QTest::newRow("star for the rest") << "*=error,database=debug"
                                       << "import" << LogLevel::Error;
    QTest::newRow("prefix") << "qt.sql*=trace"
                            << "qt.sql.psql" << LogLevel::Trace;
    QTest::newRow("any case, spaces") << " database = DEBUG "
                                      << "database" << LogLevel::Debug;
}

void LoggingTest::rulesByLongestPattern()
{
    QFETCH(QString, rules);
    QFETCH(QString, subject);
    const Result<LogRules> read = LogRules::fromText(rules);
    QVERIFY(read);
    QTEST(read->levelFor(subject), "level");
}

void LoggingTest::badRulesAreNamed_data()
{
    QTest::addColumn<QString>("rules");
    QTest::newRow("no level") << "database";
    QTest::newRow("unknown level") << "database=loud";
    QTest::newRow("no subject") << "=debug";
    QTest::newRow("too much") << "a=debug=info";
}

void LoggingTest::badRulesAreNamed()
{
    QFETCH(QString, rules);
    const Result<LogRules> read = LogRules::fromText(QStringLiteral("x=debug,") + rules);
    QVERIFY(!read);
    QVERIFY(read.error().summary.contains(rules));
}

void LoggingTest::messagesReachFileAndBuffer()
{
    const QTemporaryDir folder;
    Logging logging({folder.filePath(QStringLiteral("state")), {}, false});
    QVERIFY2(!logging.file().isEmpty(), qPrintable(logging.fileError()));
    qCWarning(lcTest) << "the kettle is hot";
    logging.flush();
    QVERIFY(contents(logging.file()).contains("warning [test] the kettle is hot\n"));
    const QList<LogEntry> entries = logging.buffer()->since(0);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().subject, QStringLiteral("test"));
    QCOMPARE(entries.first().level, LogLevel::Warning);
    QVERIFY(qAbs(entries.first().time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    struct stat entry = {};
    ::stat(QFile::encodeName(QFileInfo(logging.file()).path()).constData(), &entry);
    QCOMPARE(entry.st_mode & 0777U, 0700U);
}

void LoggingTest::levelsFollowTheRules()
{
    Logging logging({{}, LogRules::fromText(QStringLiteral("loud=debug,*=warning")).take(), false});
    QVERIFY(lcLoud().isDebugEnabled());
    QVERIFY(!lcTest().isInfoEnabled());
    qCDebug(lcLoud) << "one";
    qCInfo(lcTest) << "two";
    qCCritical(lcTest) << "three";
    logging.flush();
    QStringList texts;
    for (const LogEntry &entry : logging.buffer()->since(0))
        texts.append(entry.text);
    QCOMPARE(texts, QStringList({QStringLiteral("one"), QStringLiteral("three")}));
}

void LoggingTest::hiddenWordsNeverAppear()
{
    const QTemporaryDir folder;
    Logging logging({folder.path(), {}, false});
    logging.hide(QStringLiteral("swordfish"));
    qCWarning(lcTest) << "connecting with swordfish, password='open sesame'";
    logging.flush();
    const QByteArray text = contents(logging.file());
    QVERIFY(text.contains("connecting with ***"));
    QVERIFY(!text.contains("sesame"));
    QVERIFY(!logging.buffer()->since(0).first().text.contains(QStringLiteral("sesame")));
}

void LoggingTest::entriesCannotBeForged()
{
    const QTemporaryDir folder;
    Logging logging({folder.path(), {}, false});
    qCWarning(lcTest).noquote() << "name\n2026-01-01T00:00:00 error [server] all is lost\x1b[2J";
    logging.flush();
    const QByteArray text = contents(logging.file());
    QVERIFY(text.contains("\n    2026-01-01"));
    QVERIFY(!text.contains('\x1b'));
}

void LoggingTest::twoConsolesHaveTwoFiles()
{
    const QTemporaryDir folder;
    QString first;
    {
        Logging logging({folder.path(), {}, false});
        first = logging.file();
        Logging other({folder.path(), {}, false});
        QVERIFY(!other.file().isEmpty());
        QVERIFY(other.file() != first);
    }
    QCOMPARE(Logging({folder.path(), {}, false}).file(), first);
}

void LoggingTest::filesAreRotated()
{
    const QTemporaryDir folder;
    Logging logging({folder.path(), {}, false});
    const QString line(100'000, QLatin1Char('x'));
    for (int i = 0; i < 400; ++i) {
        qCWarning(lcTest).noquote() << line;
        if (i % 100 == 0)
            logging.flush(); // the queue drops what it cannot hold
    }
    logging.flush();
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("regie.4.log"))));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("regie.5.log"))));
    QVERIFY(bytes < 26'000'000);
}

void LoggingTest::withoutAFolderTheBufferStillFills()
{
    Logging logging({{}, {}, false});
    QVERIFY(logging.file().isEmpty());
    qCWarning(lcTest) << "still here";
    logging.flush();
    QCOMPARE(logging.buffer()->lastNumber(), 1U);
}

void LoggingTest::folderThatCannotBeMadeIsSaid()
{
    const Logging logging({QStringLiteral("/proc/regie"), {}, false});
    QVERIFY(logging.file().isEmpty());
    QVERIFY(!logging.fileError().isEmpty());
}

void LoggingTest::manyThreadsLoseNothing()
{
    Logging logging({{}, {}, false});
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int line = 0; line < 500; ++line)
                qCWarning(lcTest) << line;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    logging.flush();
    QCOMPARE(logging.buffer()->lastNumber(), 4'000U);
}

void LoggingTest::bufferKeepsTheNewest()
{
    LogBuffer buffer(3);
    for (int i = 1; i <= 5; ++i)
        buffer.append({0, {}, LogLevel::Info, {}, QString::number(i)});
    const auto numbers = [&buffer](quint64 seen) {
        QList<quint64> result;
        for (const LogEntry &entry : buffer.since(seen))
            result.append(entry.number);
        return result;
    };
    QCOMPARE(numbers(0), QList<quint64>({3, 4, 5}));
    QCOMPARE(numbers(4), QList<quint64>({5}));
    QCOMPARE(numbers(5), QList<quint64>());
    QCOMPARE(numbers(99), QList<quint64>());
}

void LoggingTest::handlerIsGivenBack()
{
    static int heard = 0;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { ++heard; });
    {
        const Logging logging({{}, {}, false});
        qCWarning(lcTest) << "into the log";
    }
    qCWarning(lcTest) << "as before";
    qInstallMessageHandler(before);
    QCOMPARE(heard, 1);
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
