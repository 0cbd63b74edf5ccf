// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientoverview.h"
#include "support/testdatabase.h"
#include "tables/clientstables.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// What the database should hold, computed without it: per client and day the level with the most
/// spend, of equal ones the finest. Amounts in cents.
struct Level
{
    qint64 spend = 0, revenue = 0, leads = 0, conversions = 0;
};
using Levels = std::map<QString, Level>; ///< by entity type
using Expected = std::map<std::pair<QString, QDate>, Levels>;

Level countedLevel(const Levels &levels)
{
    Level best;
    bool any = false;
    for (const char *type : {"ad", "adset", "campaign"}) {
        const auto it = levels.find(QString::fromLatin1(type));
        if (it == levels.end() || (any && it->second.spend <= best.spend))
            continue;
        best = it->second;
        any = true;
    }
    return best;
}

QString expectedText(const Expected &expected)
{
    QStringList lines;
    for (const auto &[place, levels] : expected) {
        const Level level = countedLevel(levels);
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(place.first, place.second.toString(Qt::ISODate))
                         .arg(level.spend)
                         .arg(level.revenue)
                         .arg(level.leads)
                         .arg(level.conversions));
    }
    return lines.join(u'\n');
}

const QDate firstDay(2026, 2, 25);

struct Figure
{
    int client, day, type, entity;
    qint64 spend, revenue, leads, conversions;
};

rc::Gen<Figure> anyFigure()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 2), rc::gen::inRange(0, 6), rc::gen::inRange(0, 3),
                       rc::gen::inRange(0, 3), rc::gen::inRange<qint64>(0, 4),
                       rc::gen::inRange<qint64>(0, 9999), rc::gen::inRange<qint64>(0, 5)),
        [](const auto &t) {
            const auto [client, day, type, entity, spend, revenue, leads] = t;
            // Few different amounts: levels with equal spend are common.
            return Figure{client, day, type, entity, spend * 1050, revenue, leads, leads / 2};
        });
}

const char *const types[] = {"campaign", "adset", "ad"};
const char *const keys[] = {"lune", "nord"};

} // namespace

/// spend_history, and what the client's page computes from it.
class TestClientSpend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spendHistoryIsWhatTheFiguresSay();
    void onlyTheDaysAskedForAreTouched();
    void rightRowsAreNotWritten();
    void twoThatRefreshAtOnceMissNothing();
    void monthIsProjected_data();
    void monthIsProjected();
    void overviewOfAClient();
    void overviewInAZoneThatDoesNotExist();
    void tableSaysWhatTheOverviewSays();
    void clientsAreFound();
};

void TestClientSpend::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=80 max_size=30");
}

/// Random figures come and go; after each refresh the history equals an independent computation.
void TestClientSpend::spendHistoryIsWhatTheFiguresSay()
{
    const TestDatabase database;
    const auto session = database.open();
    const auto run = [&](const QString &sql) {
        const auto done = session->executeSql(u"t"_s, sql);
        RC_ASSERT(done.ok());
    };
    const bool holds = rc::check("history equals figures", [&] {
        run(u"delete from performance_metrics"_s);
        run(u"delete from spend_history"_s);
        std::map<std::tuple<int, int, int, int>, Figure> stored;
        const int rounds = *rc::gen::inRange(1, 4);
        for (int round = 0; round < rounds; ++round) {
            for (const Figure &f : *rc::gen::container<std::vector<Figure>>(anyFigure())) {
                const auto place = std::tuple(f.client, f.day, f.type, f.entity);
                const bool leaves = stored.contains(place) && *rc::gen::arbitrary<bool>();
                const QString key = QString::fromLatin1(keys[f.client]);
                const QString day = firstDay.addDays(f.day).toString(Qt::ISODate);
                const QString type = QString::fromLatin1(types[f.type]);
                run(u"delete from performance_metrics where (client_key, date, entity_type, "
                    "entity_id) = ('%1', '%2', '%3', '%4')"_s.arg(key, day, type)
                        .arg(f.entity));
                stored.erase(place);
                if (leaves)
                    continue;
                stored.emplace(place, f);
                run(u"insert into performance_metrics (client_key, date, entity_type, entity_id, "
                    "spend, revenue, leads, conversions) values ('%1', '%2', '%3', '%4', "
                    "%5 / 100.0, %6 / 100.0, %7, %8)"_s.arg(key, day, type)
                        .arg(f.entity)
                        .arg(f.spend)
                        .arg(f.revenue)
                        .arg(f.leads)
                        .arg(f.conversions));
            }
            if (*rc::gen::arbitrary<bool>()) {
                RC_ASSERT(refreshSpendHistory(*session, {}, {}, {}).ok());
            } else {
                for (const char *key : keys)
                    RC_ASSERT(refreshSpendHistory(*session, QString::fromLatin1(key), firstDay,
                                                  firstDay.addDays(5))
                                  .ok());
            }
            Expected expected;
            for (const auto &[place, f] : stored) {
                Level &level =
                    expected[{QString::fromLatin1(keys[f.client]), firstDay.addDays(f.day)}]
                            [QString::fromLatin1(types[f.type])];
                level.spend += f.spend;
                level.revenue += f.revenue;
                level.leads += f.leads;
                level.conversions += f.conversions;
            }
            const QString held = database.value(
                u"select coalesce(string_agg(concat_ws(' ', client_key, date, "
                "(spend * 100)::bigint, (revenue * 100)::bigint, leads, conversions), E'\\n' "
                "order by client_key, date), '') from spend_history"_s);
            RC_ASSERT(held.toStdString() == expectedText(expected).toStdString());
        }
    });
    QVERIFY(holds);
}

void TestClientSpend::onlyTheDaysAskedForAreTouched()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(u"insert into spend_history (client_key, date, spend) values "
                     "('lune', '2026-01-01', 1), ('lune', '2026-01-02', 2), "
                     "('nord', '2026-01-02', 3)"_s);
    QVERIFY(refreshSpendHistory(*session, u"lune"_s, QDate(2026, 1, 2), QDate(2026, 1, 9)).ok());
    QCOMPARE(database.value(u"select string_agg(client_key || date, ' ' order by client_key) "
                            "from spend_history"_s),
             u"lune2026-01-01 nord2026-01-02"_s);
    const auto days =
        spendHistory(*session, u"lune"_s, QDate(2026, 1, 1), QDate(2026, 1, 1)).take();
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().spend, 1.0);
}

void TestClientSpend::rightRowsAreNotWritten()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(u"insert into performance_metrics (client_key, entity_id, date, spend) "
                     "values ('lune', '1', '2026-01-01', 10)"_s);
    QVERIFY(refreshSpendHistory(*session, u"lune"_s, {}, {}).ok());
    const QString written = database.value(u"select xmin from spend_history"_s);
    QVERIFY(refreshSpendHistory(*session, u"lune"_s, {}, {}).ok());
    QCOMPARE(database.value(u"select xmin from spend_history"_s), written);
    database.execute(u"update performance_metrics set spend = 11"_s);
    QVERIFY(refreshSpendHistory(*session, u"lune"_s, {}, {}).ok());
    QCOMPARE(database.value(u"select spend from spend_history"_s), u"11.00"_s);
}

/// Each adds half of a day: whoever comes second waits, and counts what the first one wrote.
void TestClientSpend::twoThatRefreshAtOnceMissNothing()
{
    const TestDatabase database;
    const auto first = database.open();
    const auto add = [](Session &session, int entity) {
        return session
            .executeSql(u"t"_s, u"insert into performance_metrics (client_key, entity_id, date, "
                                "spend) values ('lune', '%1', '2026-01-01', 10)"_s.arg(entity))
            .ok();
    };
    QVERIFY(first->begin().ok());
    QVERIFY(add(*first, 1));
    QVERIFY(refreshSpendHistory(*first, u"lune"_s, {}, {}).ok());
    Status second;
    std::thread other([&] {
        const auto session = database.open();
        second = session->transaction([&]() -> Status {
            if (!add(*session, 2))
                return Error::internal(u"not added"_s);
            return refreshSpendHistory(*session, u"lune"_s, {}, {});
        });
    });
    const bool waits = QTest::qWaitFor([&] {
        return database.value(u"select count(*) from pg_locks where not granted and "
                              "locktype = 'advisory'"_s) != u"0"_s;
    });
    QVERIFY(first->commit().ok());
    other.join();
    QVERIFY(waits);
    QVERIFY(second.ok());
    QCOMPARE(database.value(u"select spend from spend_history"_s), u"20.00"_s);
}

void TestClientSpend::monthIsProjected_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("firstDaySpent"); ///< relative to today
    QTest::addColumn<int>("lastDaySpent");
    QTest::addColumn<double>("spend");
    QTest::addColumn<double>("projected"); ///< -1: none
    QTest::addRow("no figures") << QDate(2026, 3, 10) << 1 << 0 << 0.0 << -1.0;
    QTest::addRow("last month's only") << QDate(2026, 3, 10) << -30 << -10 << 0.0 << -1.0;
    QTest::addRow("ten days at ten") << QDate(2026, 3, 10) << -20 << 0 << 100.0 << 310.0;
    QTest::addRow("until yesterday") << QDate(2026, 3, 10) << -20 << -1 << 90.0 << 310.0;
    QTest::addRow("begun three days ago")
        << QDate(2026, 3, 10) << -2 << 0 << 30.0 << 30.0 + 30.0 / 7 * 21;
    QTest::addRow("the first of the month") << QDate(2026, 3, 1) << -20 << 0 << 10.0 << 310.0;
    QTest::addRow("the last of the month") << QDate(2026, 2, 28) << -40 << 0 << 280.0 << 280.0;
}

void TestClientSpend::monthIsProjected()
{
    QFETCH(QDate, today);
    QFETCH(int, firstDaySpent);
    QFETCH(int, lastDaySpent);
    QFETCH(double, spend);
    QFETCH(double, projected);
    QList<SpendDay> days;
    for (int day = firstDaySpent; day <= lastDaySpent; ++day)
        days.append({today.addDays(day), 10, 30, 1, 1});
    const MonthSpend month = monthSpend(days, today);
    QCOMPARE(month.spend, spend);
    QCOMPARE(month.projected.has_value(), projected >= 0);
    if (projected >= 0)
        QCOMPARE(*month.projected, projected);
}

void TestClientSpend::overviewOfAClient()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, name, timezone) values ('lune', 'Lune', "
        "'Pacific/Kiritimati'); "
        "insert into spend_history (client_key, date, spend, revenue, leads) select 'lune', d, 10, "
        "25, 2 from generate_series(date '2026-02-01', date '2026-03-09', '1 day') d; "
        "insert into ads_library (client_key, entity_type, entity_id, status) values "
        "('lune', 'campaign', '1', 'active'), ('lune', 'adset', '2', 'active'), "
        "('lune', 'adset', '3', 'paused'), ('nord', 'adset', '4', 'active'); "
        "insert into suggestions (client_key, entity_id, type, status) values "
        "('lune', '2', 'scale', 'pending'), ('lune', '3', 'pause', 'pending'), "
        "('lune', '2', 'refresh', 'approved')"_s);
    // Late on the 9th in UTC it is the 10th there.
    const QDateTime now(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC);
    const auto found = clientOverview(*session, u"lune"_s, 10, now);
    QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text()));
    const ClientOverview &overview = **found;
    QCOMPARE(overview.today, QDate(2026, 3, 10));
    QCOMPARE(overview.lastFigures, QDate(2026, 3, 9));
    QCOMPARE(overview.from, QDate(2026, 2, 28));
    QCOMPARE(overview.period.days, 10);
    QCOMPARE(overview.period.roi(), std::optional(2.5));
    QCOMPARE(overview.period.cpl(), std::optional(5.0));
    QCOMPARE(overview.last30.spend, 300.0);
    QCOMPARE(overview.month.spend, 90.0);
    QCOMPARE(overview.month.projected, std::optional(90.0 + 22 * 10));
    QCOMPARE(overview.entities.size(), 2);
    QCOMPARE(overview.entities[1].entityType, u"adset"_s);
    QCOMPARE(overview.entities[1].active, 1);
    QCOMPARE(overview.entities[1].all, 2);
    QCOMPARE(overview.pending, 2);
    QCOMPARE(overview.approved, 1);
    QVERIFY(!clientOverview(*session, u"nobody"_s, 10, now)->has_value());
}

void TestClientSpend::overviewInAZoneThatDoesNotExist()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, timezone) values ('odd', 'Mars/Olympus')"_s);
    const QDateTime now(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC);
    const auto found = clientOverview(*session, u"odd"_s, 30, now);
    QVERIFY(found.ok());
    QCOMPARE((*found)->today, QDate(2026, 3, 9));
    QVERIFY(!(*found)->lastFigures.isValid());
    QVERIFY(!(*found)->period.roi());
    QCOMPARE(database.value(u"select regie_local_date('2026-03-09 20:00+00', 'Mars/Olympus')"_s),
             u"2026-03-09"_s);
    QCOMPARE(database.value(u"select regie_local_date('2026-03-09 20:00+00', 'Asia/Tokyo')"_s),
             u"2026-03-10"_s);
}

/// The table computes in SQL what the page computes in C++.
void TestClientSpend::tableSaysWhatTheOverviewSays()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, monthly_budget, timezone) values ('lune', 1000, 'UTC'), "
        "('nord', null, 'America/New_York'), ('none', 50, 'Nowhere'); "
        "insert into spend_history (client_key, date, spend, revenue) select k, current_date - d, "
        "10 + d, 3 * d from unnest(array['lune', 'nord']) k, generate_series(2, 50) d; "
        "insert into suggestions (client_key, entity_id, type) values ('lune', '1', 'scale')"_s);
    const TableSpec table = clientsTable();
    for (const QString &key : {u"lune"_s, u"nord"_s, u"none"_s}) {
        const ClientOverview overview =
            **clientOverview(*session, key, 30, QDateTime::currentDateTimeUtc());
        const auto cell = [&](const char *column) {
            return database.value(u"select %1 from %2 where k.client_key = '%3'"_s.arg(
                table.column(QString::fromLatin1(column))->sql, table.from, key));
        };
        const auto roi = overview.last30.roi();
        QCOMPARE(cell("roi"), roi ? QString::number(*roi, 'f', 4) : QString());
        QCOMPARE(cell("month_spend").toDouble(), overview.month.spend);
        QCOMPARE(cell("pending").toLongLong(), overview.pending);
        QCOMPARE(cell("last_figures"), overview.lastFigures.toString(Qt::ISODate));
    }
}

void TestClientSpend::clientsAreFound()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(u"insert into clients (client_key, name, status) values "
                     "('a', 'Lune 100 %', 'ended'), ('b', 'Lune noire', 'active'), "
                     "('lune_c', '', 'active'), ('d', 'Nord', 'active')"_s);
    const auto keysOf = [&](const QString &text) {
        QStringList found;
        for (const ClientHit &hit : searchClients(*session, text, 10).take())
            found.append(hit.key);
        return found;
    };
    QCOMPARE(keysOf(u"LUNE"_s), QStringList({u"b"_s, u"lune_c"_s, u"a"_s}));
    QCOMPARE(keysOf(u"%"_s), QStringList({u"a"_s}));
    QCOMPARE(searchClients(*session, u"l"_s, 1)->size(), 1);
}

QTEST_GUILESS_MAIN(TestClientSpend)
#include "tst_clientspend.moc"
