// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copywriter.h"
#include "database/session.h"
#include "support/testdatabase.h"

#include <QJsonObject>
#include <QTest>

using namespace regie;

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsTypedRows();
    void errorsCarrySqlState_data();
    void errorsCarrySqlState();
    void transactionRollsBackAsAWhole();
    void commitThatFailsIsAnError();
    void streamsWithoutLoss();
    void streamEndsEarlyAndTheConnectionGoesOn();
    void copyRoundTrip_data();
    void copyRoundTrip();
    void copyThatFailsStoresNothing();
    void isolationIsOurs();
    void killedBackendIsNoticed();
    void wrongPasswordIsNoOutage();
    void missingServerIsAnOutage();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_session = m_database->open();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_database.reset();
}

void TestSession::readsTypedRows()
{
    int rows = 0;
    const Status status = m_session->forEachSql(
        q("test"),
        q("select 9223372036854775807::bigint, -5::bigint, null::text, '', 'é', "
          "timestamptz '2025-04-27 19:01:27.36+02', '{\"a\": 1}'::jsonb, '7'::jsonb, true"),
        {}, [&](const Row &row) {
            ++rows;
            [&] {
                QCOMPARE(row.integer(0), 9223372036854775807LL);
                QCOMPARE(row.integer(1), -5);
                QVERIFY(row.isNull(2));
                QVERIFY(!row.isNull(3));
                QCOMPARE(row.text(4), q("é"));
                QCOMPARE(row.time(5),
                         QDateTime(QDate(2025, 4, 27), QTime(17, 1, 27, 360), Qt::UTC));
                QCOMPARE(row.json(6).toObject().value(q("a")).toInt(), 1);
                QCOMPARE(row.json(7).toInt(), 7);
                QVERIFY(row.boolean(8));
            }();
            return true;
        });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().text()));
    QCOMPARE(rows, 1);
}

void TestSession::errorsCarrySqlState_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sqlState");
    QTest::addColumn<int>("kind");
    QTest::newRow("syntax") << q("selec 1") << q("42601") << int(ErrorKind::Internal);
    QTest::newRow("missing table")
        << q("select * from nowhere") << q("42P01") << int(ErrorKind::Schema);
    QTest::newRow("division by zero") << q("select 1/0") << q("22012") << int(ErrorKind::Input);
    QTest::newRow("check constraint") << q("insert into campaigns (status) values ('x')")
                                      << q("23514") << int(ErrorKind::Conflict);
    QTest::newRow("statement timeout") << q("set statement_timeout = 50; select pg_sleep(5)")
                                       << q("57014") << int(ErrorKind::Cancelled);
}

void TestSession::errorsCarrySqlState()
{
    QFETCH(QString, sql);
    const Status status = m_session->executeScript(q("named"), sql);
    QVERIFY(!status.ok());
    QTEST(status.error().sqlState, "sqlState");
    QTEST(int(status.error().kind), "kind");
    QCOMPARE(status.error().query, q("named"));
    QVERIFY(!status.error().summary.isEmpty());
    QVERIFY(!status.error().detail.isEmpty());
}

void TestSession::transactionRollsBackAsAWhole()
{
    const Status status = m_session->transaction([&]() -> Status {
        if (const auto first =
                m_session->executeSql(q("t"), q("insert into campaigns (name) values ('a')"));
            !first)
            return first.error();
        const auto second =
            m_session->executeSql(q("t"), q("insert into campaigns (status) values ('x')"));
        return second ? Status() : Status(second.error());
    });
    QCOMPARE(status.error().sqlState, q("23514"));
    QCOMPARE(m_session->executeSql(q("t"), q("select 1 from campaigns")).value(), 0);
}

void TestSession::commitThatFailsIsAnError()
{
    QVERIFY(
        m_session
            ->executeScript(
                q("t"),
                q("create table parent (id int primary key);"
                  "create table child (id int references parent deferrable initially deferred)"))
            .ok());
    const Status status = m_session->transaction([&]() -> Status {
        const auto done = m_session->executeSql(q("t"), q("insert into child values (1)"));
        return done ? Status() : Status(done.error());
    });
    QVERIFY(!status.ok());
    QCOMPARE(status.error().sqlState, q("23503"));
}

void TestSession::streamsWithoutLoss()
{
    QList<TextRow> rows;
    const Status status = m_session->stream(
        q("t"),
        q("select $1::numeric, $2::text, timestamptz '2025-04-27 19:01:27.360751+00', n "
          "from generate_series(1, 3) n"),
        {QByteArray("12345678901234567890.1234"), std::nullopt}, [&](const TextRow &row) {
            rows.append(row);
            return true;
        });
    QVERIFY(status.ok());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(*rows[0][0], QByteArray("12345678901234567890.1234"));
    QVERIFY(!rows[0][1]);
    QCOMPARE(*rows[0][2], QByteArray("2025-04-27 19:01:27.360751+00"));
    QCOMPARE(*rows[2][3], QByteArray("3"));
}

void TestSession::streamEndsEarlyAndTheConnectionGoesOn()
{
    int seen = 0;
    const Status status =
        m_session->stream(q("t"), q("select n from generate_series(1, 100000000) n"), {},
                          [&](const TextRow &) { return ++seen < 10; });
    QVERIFY(status.ok());
    QCOMPARE(seen, 10);
    // The cancel may still be on its way; whoever asks next is told so once at most.
    auto next = m_session->executeSql(q("t"), q("select 1"));
    if (!next)
        next = m_session->executeSql(q("t"), q("select 1"));
    QVERIFY(next.ok());
}

void TestSession::copyRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << q("plain");
    QTest::newRow("empty") << q("");
    QTest::newRow("the end marker") << q("\\.");
    QTest::newRow("the null marker") << q("\\N");
    QTest::newRow("tabs, lines, returns, backslashes") << q("a\tb\nc\rd\\e");
    QTest::newRow("beyond the basic plane") << q("é€😀");
}

void TestSession::copyRoundTrip()
{
    QFETCH(QString, text);
    const qint64 microseconds = 1'745'784'087'360'751;
    const auto stored = m_session->copyIn(
        q("t"),
        q("copy campaigns (name, niche, started_at, total_count, pending_count) from stdin"),
        [&](CopyWriter &writer) {
            return writer.text(text)
                .text(QByteArrayView("x"))
                .timeMicroseconds(microseconds)
                .integer(7)
                .integer(7)
                .endRow();
        });
    QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().text()));
    QCOMPARE(stored.value(), 1);
    const Status read = m_session->stream(
        q("t"), q("select name, started_at from campaigns"), {}, [&](const TextRow &row) {
            [&] {
                QCOMPARE(QString::fromUtf8(*row[0]), text);
                QCOMPARE(*row[1], QByteArray("2025-04-27 20:01:27.360751+00"));
            }();
            return true;
        });
    QVERIFY(read.ok());
}

void TestSession::copyThatFailsStoresNothing()
{
    const auto stored = m_session->copyIn(q("t"), q("copy campaigns (name, status) from stdin"),
                                          [&](CopyWriter &writer) -> Status {
                                              (void)writer.text(u"a").text(u"draft").endRow();
                                              return writer.text(u"b").text(u"nonsense").endRow();
                                          });
    QCOMPARE(stored.error().sqlState, q("23514"));
    QCOMPARE(m_session->executeSql(q("t"), q("select 1 from campaigns")).value(), 0);
}

/// Whoever waited for a lock must see what the one before it has done.
void TestSession::isolationIsOurs()
{
    ConnectionSettings settings = m_database->settings();
    settings.setValue(q("options"), q("-c default_transaction_isolation=serializable"));
    const auto session = Session::open(settings);
    QVERIFY(session.ok());
    QString isolation;
    QVERIFY((*session)->begin().ok());
    QVERIFY((*session)
                ->forEachSql(q("t"), q("show transaction_isolation"), {},
                             [&](const Row &row) {
                                 isolation = row.text(0);
                                 return true;
                             })
                .ok());
    QCOMPARE(isolation, q("read committed"));
    QVERIFY((*session)->rollback().ok());
}

void TestSession::killedBackendIsNoticed()
{
    const auto other = m_database->open();
    QVERIFY(m_session->isAlive());
    QVERIFY(
        other->executeSql(q("t"), q("select pg_terminate_backend(%1)").arg(m_session->backendPid()))
            .ok());
    QTest::qWait(300); // its last words and the end of the stream have both arrived
    QVERIFY(!m_session->isAlive());
    const auto next = m_session->executeSql(q("t"), q("select 1"));
    QCOMPARE(next.error().kind, ErrorKind::Offline);
}

void TestSession::wrongPasswordIsNoOutage()
{
    ConnectionSettings settings = m_database->settings();
    settings.setValue(q("dbname"), q("no_such_database"));
    const auto opened = Session::open(settings);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().sqlState, q("3D000"));
    QCOMPARE(opened.error().kind, ErrorKind::Authentication);
    settings = m_database->settings();
    settings.setValue(q("user"), q("no_such_user"));
    QCOMPARE(Session::open(settings).error().kind, ErrorKind::Authentication);
}

void TestSession::missingServerIsAnOutage()
{
    ConnectionSettings settings = m_database->settings();
    settings.setValue(q("host"), q("/nowhere"));
    const auto opened = Session::open(settings);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Offline);
    QVERIFY(!opened.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
