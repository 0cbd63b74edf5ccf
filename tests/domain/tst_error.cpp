// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

#include <QTest>

using namespace regie;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfSqlState_data();
    void kindOfSqlState();
    void everyKindHasASentence();
    void resultIsOneOfTwo();
};

void TestError::kindOfSqlState_data()
{
    QTest::addColumn<QString>("sqlState");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *state, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(state) << int(kind);
    };
    row("no state means no server", "", ErrorKind::Offline);
    row("connection failure", "08006", ErrorKind::Offline);
    row("administrator ended the backend", "57P01", ErrorKind::Offline);
    row("server is starting", "57P03", ErrorKind::Offline);
    row("cancelled", "57014", ErrorKind::Cancelled);
    row("wrong password", "28P01", ErrorKind::Authentication);
    row("no such database", "3D000", ErrorKind::Authentication);
    row("not allowed", "42501", ErrorKind::Permission);
    row("read-only server", "25006", ErrorKind::Permission);
    row("unique violation", "23505", ErrorKind::Conflict);
    row("deadlock", "40P01", ErrorKind::Conflict);
    row("disk full", "53100", ErrorKind::Resources);
    row("too many connections", "53300", ErrorKind::Resources);
    row("lock timeout", "55P03", ErrorKind::Timeout);
    row("number out of range", "22003", ErrorKind::Input);
    row("missing table", "42P01", ErrorKind::Schema);
    row("syntax error", "42601", ErrorKind::Internal);
}

void TestError::kindOfSqlState()
{
    QFETCH(QString, sqlState);
    QTEST(int(errorKindForSqlState(sqlState)), "kind");
}

void TestError::everyKindHasASentence()
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString sentence = summaryFor(ErrorKind(kind));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    }
}

void TestError::resultIsOneOfTwo()
{
    const Result<int> good = 7;
    QVERIFY(good.ok());
    QCOMPARE(*good, 7);
    const Result<int> bad = Error::input(QStringLiteral("No."), QStringLiteral("cause"));
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().text(), QStringLiteral("No. (cause)"));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
