// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"
#include "database/session.h"
#include "support/testdatabase.h"

#include <QTest>

#include <thread>

using namespace regie;

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}

qint64 count(Session &session, const QString &sql)
{
    const auto rows = session.executeSql(q("count"), sql);
    return rows ? rows.value() : -1;
}

/// Every table, column, constraint and index, as text: equal for equal schemas.
QStringList fingerprint(Session &session)
{
    QStringList lines;
    const Status status = session.forEachSql(
        q("fingerprint"),
        q("select table_name || '.' || column_name || ' ' || data_type || coalesce(column_default, "
          "'') || is_nullable "
          "  from information_schema.columns where table_schema = 'public' "
          "union all select conrelid::regclass || ' ' || conname || ' ' || "
          "pg_get_constraintdef(oid) "
          "  from pg_constraint where connamespace = 'public'::regnamespace "
          "union all select indexdef from pg_indexes where schemaname = 'public' "
          "union all select tgrelid::regclass || ' ' || tgname from pg_trigger where not "
          "tgisinternal order by 1"),
        {}, [&](const Row &row) {
            lines.append(row.text(0));
            return true;
        });
    Q_ASSERT(status.ok());
    return lines;
}
} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabase();
    void everyEarlierVersion_data();
    void everyEarlierVersion();
    void twoProgramsAtOnce();
    void brokenMigrationIsUndoneAsAWhole();
    void newerDatabaseIsRefused();
    void editedOldMigrationIsRefused();
    void runningAgainChangesNothing();
};

void TestMigrations::emptyDatabase()
{
    TestDatabase database(TestDatabase::Content::Empty);
    const auto session = database.open();
    QCOMPARE(schemaVersion(*session).value(), 0);
    const auto report = migrate(*session, builtInMigrations());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->versionBefore, 0);
    QCOMPARE(report->versionAfter, builtInMigrations().last().version);
    QCOMPARE(report->applied.size(), builtInMigrations().size());
    QCOMPARE(schemaVersion(*session).value(), report->versionAfter);
}

void TestMigrations::everyEarlierVersion_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : builtInMigrations())
        QTest::newRow(qPrintable(q("from version %1").arg(migration.version))) << migration.version;
}

void TestMigrations::everyEarlierVersion()
{
    QFETCH(int, version);
    QList<Migration> earlier;
    for (const Migration &migration : builtInMigrations()) {
        if (migration.version <= version)
            earlier.append(migration);
    }
    TestDatabase database(TestDatabase::Content::Empty);
    const auto session = database.open();
    QVERIFY(migrate(*session, earlier).ok());
    QVERIFY(session->executeSql(q("t"), q("insert into campaigns (name) values ('kept')")).ok());
    const auto report = migrate(*session, builtInMigrations());
    QVERIFY(report.ok());
    QCOMPARE(report->versionBefore, version);
    QCOMPARE(count(*session, q("select 1 from campaigns where name = 'kept'")), 1);
    const TestDatabase whole;
    const auto reference = whole.open();
    QCOMPARE(fingerprint(*session), fingerprint(*reference));
}

void TestMigrations::twoProgramsAtOnce()
{
    TestDatabase database(TestDatabase::Content::Empty);
    std::vector<std::thread> programs;
    std::atomic<int> succeeded = 0;
    std::atomic<int> applied = 0;
    for (int i = 0; i < 4; ++i) {
        programs.emplace_back([&] {
            const auto session = database.open();
            const auto report = migrate(*session, builtInMigrations());
            succeeded += report.ok();
            applied += report ? int(report->applied.size()) : 0;
        });
    }
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(succeeded.load(), 4);
    QCOMPARE(applied.load(), int(builtInMigrations().size()));
}

void TestMigrations::brokenMigrationIsUndoneAsAWhole()
{
    TestDatabase database;
    const auto session = database.open();
    QList<Migration> migrations = builtInMigrations();
    migrations.append({9001, q("9001_broken"), q("create table half_made (id int); select 1/0;")});
    const QStringList before = fingerprint(*session);
    const auto report = migrate(*session, migrations);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().summary.contains(q("9001_broken")), qPrintable(report.error().summary));
    QCOMPARE(report.error().sqlState, q("22012"));
    QCOMPARE(fingerprint(*session), before);
    QCOMPARE(schemaVersion(*session).value(), builtInMigrations().last().version);
}

void TestMigrations::newerDatabaseIsRefused()
{
    TestDatabase database;
    const auto session = database.open();
    QVERIFY(
        session->executeSql(q("t"), q("insert into schema_migrations values (9001, 'future', 'x')"))
            .ok());
    const auto report = migrate(*session, builtInMigrations());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Schema);
    QVERIFY(report.error().summary.contains(q("9001")));
}

void TestMigrations::editedOldMigrationIsRefused()
{
    TestDatabase database;
    const auto session = database.open();
    QList<Migration> migrations = builtInMigrations();
    migrations[1].sql += q("\n-- edited");
    const auto report = migrate(*session, migrations);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Schema);
    QVERIFY(report.error().summary.contains(migrations[1].name));
}

void TestMigrations::runningAgainChangesNothing()
{
    TestDatabase database;
    const auto session = database.open();
    const auto report = migrate(*session, builtInMigrations());
    QVERIFY(report.ok());
    QVERIFY(report->applied.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
