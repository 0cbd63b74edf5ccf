// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "support/testdatabase.h"
#include "tables/databasepagesource.h"
#include "tables/pagedtablemodel.h"
#include "tables/tablequery.h"
#include "tables/tables.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace regie;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int campaigns = 3000;

/// A third of the rows have no start, and starts repeat, so that order needs the key.
const char *const fill =
    "insert into campaigns (name, niche, region, status, started_at, total_count, pending_count) "
    "select 'Campaign ' || n, 'niche ' || n % 7, 'région ' || n % 3, "
    "(array['draft', 'sending', 'completed'])[1 + n % 3], "
    "case when n % 3 <> 0 then timestamptz '2025-01-01 00:00+00' + (n / 10) * interval '1 hour' + "
    "interval '1 microsecond' end, "
    "n % 100, n % 100 from generate_series(1, 3000) n";

/// Agents have types and costs of their own; half of the tasks have not started.
const char *const fillTasks =
    "insert into marketing_task (agent_class, type, cost, status, started_at, created_at) select "
    "'Agent ' || n % 5, 'type ' || n % 5 / 2, n % 5 * 10 + n % 7 * 0.01, (array['completed', "
    "'failed'])[1 + n % 2], case when n % 2 = 0 then timestamptz '2025-01-01 00:00+00' + n % 90 * "
    "interval '1 hour' end, timestamptz '2025-02-01 00:00+00' - n % 30 * interval '1 hour' from "
    "generate_series(1, 3000) n";

/// Tasks of one agent, as the page filters them.
TableQuery tasksOfAnAgent(const QString &sort, bool descending)
{
    TableQuery query{{}, sort, descending};
    query.filter.columns[q("agent_class")].values = {q("Agent 2")};
    return query;
}

/// The first column of all rows, or another.
QStringList textOf(Session &session, const QList<SqlText> &statements, std::size_t column = 0)
{
    QStringList texts;
    for (const SqlText &sql : statements) {
        const Status status =
            session.stream(q("t"), sql.sql, sql.parameters, [&](const TextRow &row) {
                texts.append(QString::fromUtf8(row[column].value_or(QByteArray())));
                return true;
            });
        if (!status)
            qFatal("%s", qPrintable(status.error().text()));
    }
    return texts;
}

} // namespace

/// The paged table over a real server: every sort and filter against the same question in SQL.
class TestPagedTableDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everySortInBothDirections_data();
    void everySortInBothDirections();
    void filtersCompose_data();
    void filtersCompose();
    void filtersKeepRowsByKey();
    void everyTableCanBeRead_data();
    void everyTableCanBeRead();
    void valueCountsIgnoreTheirOwnFilter();
    void rowsComeAndGoWhileScrolling();
    void serverKilledWhilePaging();
    void pagesUseAnIndex_data();
    void pagesUseAnIndex();
    void filteredTasksComeInOrder_data();
    void filteredTasksComeInOrder();
    void filteredTasksAreFoundInTheIndex_data();
    void filteredTasksAreFoundInTheIndex();

private:
    void showCampaigns(const TableQuery &query);
    QStringList shownIds();
    QStringList idsBySql(const QString &rest);

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PagedTableModel> m_model;
};

void TestPagedTableDatabase::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(q(fill));
    m_server->execute(q(fillTasks));
    m_server->execute(q("analyze campaigns"));
    m_server->execute(q("vacuum analyze marketing_task"));
}

void TestPagedTableDatabase::init()
{
    m_database = std::make_unique<Database>(m_server->settings());
}

void TestPagedTableDatabase::cleanup()
{
    m_model.reset();
    m_database.reset();
}

void TestPagedTableDatabase::showCampaigns(const TableQuery &query)
{
    const TableSpec &spec = *tableSpec(q("campaigns"));
    m_model = std::make_unique<PagedTableModel>(spec);
    m_model->setQuery(query);
    m_model->setSource(std::make_unique<DatabasePageSource>(m_database.get(), spec));
    QTRY_VERIFY_WITH_TIMEOUT(m_model->isCountExact(), 30'000);
}

/// Reads the whole table through the model, as somebody who scrolls would.
QStringList TestPagedTableDatabase::shownIds()
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_model->setVisibleRows(row, row + 1);
        const auto loaded = [&] {
            return !m_model->rowKey(row).isEmpty();
        };
        if (!loaded() && !QTest::qWaitFor(loaded, 30'000))
            return {};
        ids.append(m_model->rowKey(row).first());
    }
    return ids;
}

QStringList TestPagedTableDatabase::idsBySql(const QString &rest)
{
    QStringList ids;
    const auto session = m_server->open();
    const Status status = session->forEachSql(
        q("t"), q("select campaign_id from campaigns ") + rest, {}, [&](const Row &row) {
            ids.append(row.text(0));
            return true;
        });
    return status ? ids : QStringList{status.error().text()};
}

void TestPagedTableDatabase::everySortInBothDirections_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    for (const ColumnSpec &column : tableSpec(q("campaigns"))->columns) {
        if (!column.sortable)
            continue;
        QTest::newRow(qPrintable(column.id + q(" ascending"))) << column.id << false;
        QTest::newRow(qPrintable(column.id + q(" descending"))) << column.id << true;
    }
}

void TestPagedTableDatabase::everySortInBothDirections()
{
    QFETCH(QString, column);
    QFETCH(bool, descending);
    showCampaigns({{}, column, descending});
    QCOMPARE(m_model->rowCount(), campaigns);
    const QString direction = descending ? q("desc") : q("asc");
    QCOMPARE(shownIds(), idsBySql(q("order by %1 %2, campaign_id %2").arg(column, direction)));
}

void TestPagedTableDatabase::filtersCompose_data()
{
    QTest::addColumn<TableFilter>("filter");
    QTest::addColumn<QString>("where");
    const auto values = [](const char *column, const QStringList &wanted, bool withNull = false) {
        TableFilter filter;
        filter.columns.insert(q(column), ColumnFilter{{}, wanted, withNull, {}, {}});
        return filter;
    };
    QTest::newRow("search") << TableFilter{q("GION 2"), {}}
                            << q("name || niche || region ilike '%gion 2%'");
    QTest::newRow("search for a wildcard finds none") << TableFilter{q("%"), {}} << q("false");
    QTest::newRow("hostile text") << TableFilter{q("'; drop table campaigns; --"), {}}
                                  << q("false");
    QTest::newRow("one value") << values("status", {q("draft")}) << q("status = 'draft'");
    QTest::newRow("several values")
        << values("status", {q("draft"), q("sending")}) << q("status <> 'completed'");
    TableFilter others = values("region", {q("région 1"), q("nowhere")});
    others.columns[q("region")].isExcept = true;
    QTest::newRow("all but some") << others << q("region in ('région 0', 'région 2')");
    TableFilter named = values("client_key", {q("")}, true);
    QTest::newRow("no value, said either way") << named << q("coalesce(client_key, '') = ''");
    named.columns[q("client_key")].isExcept = true;
    QTest::newRow("all but those without a value") << named << q("client_key <> ''");
    TableFilter begun;
    begun.columns.insert(q("began_at"), ColumnFilter{{}, {}, false, q("2025-01-03"), std::nullopt});
    QTest::newRow("drafts began when they were created")
        << begun << q("coalesce(started_at, created_at) >= '2025-01-03'");
    QTest::newRow("without a value") << values("client_key", {}, true) << q("client_key is null");
    TableFilter period;
    period.columns.insert(q("started_at"),
                          ColumnFilter{{}, {}, false, q("2025-01-03"), q("2025-01-05")});
    QTest::newRow("a period, its end not included")
        << period << q("started_at >= '2025-01-03' and started_at < '2025-01-05'");
    TableFilter several = values("niche", {q("niche 1"), q("niche 2")});
    several.search = q("campaign 1");
    several.columns.insert(q("total_count"), ColumnFilter{{}, {}, false, q("10"), q("60")});
    several.columns.insert(q("name"), ColumnFilter{q("1"), {}, false, {}, {}});
    QTest::newRow("all at once") << several
                                 << q("niche in ('niche 1', 'niche 2') and name ilike '%campaign "
                                      "1%' and total_count between 10 and 60");
}

void TestPagedTableDatabase::filtersCompose()
{
    QFETCH(TableFilter, filter);
    QFETCH(QString, where);
    showCampaigns({filter, q("started_at"), true});
    QCOMPARE(shownIds(),
             idsBySql(q("where %1 order by started_at desc, campaign_id desc").arg(where)));
}

void TestPagedTableDatabase::filtersKeepRowsByKey()
{
    const auto session = m_server->open();
    const TableSpec spec = *tableSpec(q("campaigns"));
    TableFilter drafts;
    drafts.columns.insert(q("status"), ColumnFilter{{}, {q("draft")}, false, {}, {}});
    const auto keeps = [&](const TableFilter &filter, const QString &id) {
        const auto kept = keepsRow(*session, spec, filter, {id});
        return kept.ok() && *kept;
    };
    const QString draft =
        m_server->value(q("select min(campaign_id) from campaigns where status = 'draft'"));
    const QString sent =
        m_server->value(q("select min(campaign_id) from campaigns where status <> 'draft'"));
    QVERIFY(keeps(drafts, draft) && keeps({}, sent));
    QVERIFY(!keeps(drafts, sent) && !keeps({}, q("-1")));
    QVERIFY(!keepsRow(*session, spec, {}, {q("no number")}).ok());
}

void TestPagedTableDatabase::everyTableCanBeRead_data()
{
    QTest::addColumn<QString>("table");
    for (const TableSpec &spec : tableSpecs())
        QTest::newRow(qPrintable(spec.name)) << spec.name;
    QTest::newRow("niches") << q("niches");
}

/// Every column, sort and filter of a declaration is SQL the server accepts.
void TestPagedTableDatabase::everyTableCanBeRead()
{
    QFETCH(QString, table);
    const TableSpec spec = table == q("niches") ? nichesTable(30) : *tableSpec(table);
    const auto session = m_server->open();
    for (const ColumnSpec &column : spec.columns) {
        const TableQuery query{{q("x"), {}}, column.id, true};
        const TableStatements statements(spec, query);
        for (const SqlText &sql : statements.page({{}, {}, 10}) + statements.count({}) +
                                      QList<SqlText>{statements.index(10)}) {
            const Status read = session->stream(spec.name, sql.sql, sql.parameters,
                                                [](const TextRow &) { return true; });
            QVERIFY2(read.ok(),
                     read.ok() ? "" : qPrintable(column.id + q(": ") + read.error().text()));
        }
        if (column.filter == FilterKind::Values) {
            const auto counts = valueCounts(*session, spec, {{}, {}, true}, column.id);
            QVERIFY2(counts.ok(), counts.ok() ? "" : qPrintable(counts.error().text()));
        }
    }
}

void TestPagedTableDatabase::valueCountsIgnoreTheirOwnFilter()
{
    const auto session = m_server->open();
    TableQuery query{{}, q("name"), false};
    query.filter.columns.insert(q("status"), ColumnFilter{{}, {q("draft")}, false, {}, {}});
    const auto counts = valueCounts(*session, *tableSpec(q("campaigns")), query, q("status"));
    QVERIFY(counts.ok());
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->first().count, 1000);
    const auto niches =
        valueCounts(*session, *tableSpec(q("campaigns")), query, q("niche"), q("NICHE 3"));
    QCOMPARE(niches->size(), 1);
    QVERIFY(niches->first().count < 200);
}

/// Others insert, delete and move rows all the time; no row is ever on screen twice.
void TestPagedTableDatabase::rowsComeAndGoWhileScrolling()
{
    showCampaigns({{}, q("started_at"), true});
    QAbstractItemModelTester tester(m_model.get());
    std::atomic<bool> stop = false;
    std::thread others([&] {
        const auto session = m_server->open();
        for (int i = 0; !stop; ++i) {
            (void)session->executeSql(
                q("w"), q("insert into campaigns (name, started_at) values ('new', now())"));
            (void)session->executeSql(
                q("w"),
                q("delete from campaigns where campaign_id = %1").arg(1 + (i * 37) % campaigns));
            (void)session->executeSql(q("w"), q("update campaigns set started_at = started_at + "
                                                "interval '30 days' where campaign_id = %1")
                                                  .arg(1 + (i * 61) % campaigns));
        }
    });
    for (int step = 0; step < 60; ++step) {
        const int row = (step * 977) % std::max(1, m_model->rowCount() - 40);
        m_model->setVisibleRows(row, row + 30);
        (void)m_model->rowKey(row);
        m_model->refresh();
        QTest::qWait(10);
        QSet<QString> seen;
        for (int shown = 0; shown < m_model->rowCount(); ++shown) {
            const QStringList key = m_model->rowKey(shown);
            if (key.isEmpty())
                continue;
            if (seen.contains(key.first())) {
                stop = true;
                others.join();
                QFAIL(qPrintable(q("campaign %1 is shown twice").arg(key.first())));
            }
            seen.insert(key.first());
        }
    }
    stop = true;
    others.join();
    m_model->reload();
    QTRY_COMPARE(m_model->loadState(), PagedTableModel::LoadState::Ready);
    QTRY_VERIFY(m_model->isCountExact());
    QCOMPARE(shownIds(), idsBySql(q("order by started_at desc, campaign_id desc")));
}

void TestPagedTableDatabase::serverKilledWhilePaging()
{
    showCampaigns({{}, q("name"), false});
    const auto killer = m_server->open();
    for (int round = 0; round < 5; ++round) {
        const int row = 600 * round + 50;
        m_model->setVisibleRows(row, row + 20);
        (void)m_model->rowKey(row);
        QVERIFY(
            killer
                ->executeSql(q("kill"),
                             q("select pg_terminate_backend(pid) from pg_stat_activity "
                               "where datname = current_database() and pid <> pg_backend_pid()"))
                .ok());
        QTRY_VERIFY(!m_model->rowKey(row).isEmpty());
    }
    QCOMPARE(shownIds(), idsBySql(q("order by name, campaign_id")));
}

void TestPagedTableDatabase::pagesUseAnIndex_data()
{
    everySortInBothDirections_data();
}

/// A page in the middle must not cost what the table costs.
void TestPagedTableDatabase::pagesUseAnIndex()
{
    QFETCH(QString, column);
    QFETCH(bool, descending);
    const TableSpec &spec = *tableSpec(q("campaigns"));
    const auto session = m_server->open();
    QVERIFY(session->executeSql(q("t"), q("set enable_seqscan = off")).ok());
    QVERIFY(session->executeSql(q("t"), q("set enable_bitmapscan = off")).ok());
    const TableStatements statements(spec, {{}, column, descending});
    QList<RowPosition> places;
    const SqlText index = statements.index(100);
    QVERIFY(session
                ->stream(q("t"), index.sql, index.parameters,
                         [&](const TextRow &row) {
                             places.append({row[0], {*row[1]}});
                             return true;
                         })
                .ok());
    QVERIFY(places.size() > 12);
    for (const SqlText &sql : statements.page({places[10], places[11], 500})) {
        QString plan;
        QVERIFY(session
                    ->stream(q("t"), q("explain ") + sql.sql, sql.parameters,
                             [&](const TextRow &row) {
                                 plan += QString::fromUtf8(*row[0]) + QLatin1Char('\n');
                                 return true;
                             })
                    .ok());
        QVERIFY2(plan.contains(q("Index")) && plan.contains(q("Index Cond")), qPrintable(plan));
        QVERIFY2(!plan.contains(q("Sort Key")), qPrintable(plan));
    }
}

void TestPagedTableDatabase::filteredTasksComeInOrder_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    for (const ColumnSpec &column : tableSpec(q("marketing_task"))->columns) {
        if (!column.sortable)
            continue;
        for (const bool descending : {false, true})
            QTest::addRow("%s, %s", qPrintable(column.id), descending ? "down" : "up")
                << column.id << descending;
    }
}

/// The first page, and one between two places of the index.
void TestPagedTableDatabase::filteredTasksComeInOrder()
{
    QFETCH(QString, column);
    QFETCH(bool, descending);
    const auto session = m_server->open();
    const TableStatements statements(*tableSpec(q("marketing_task")),
                                     tasksOfAnAgent(column, descending));
    const QString direction = descending ? q("desc") : q("asc");
    const QStringList wanted = textOf(
        *session, {{q("select uuid from marketing_task t where agent_class = 'Agent 2' order "
                      "by %1 %2, uuid %2")
                        .arg(tableSpec(q("marketing_task"))->column(column)->sql, direction),
                    {}}});
    QCOMPARE(wanted.size(), 600);
    QCOMPARE(textOf(*session, statements.page({{}, {}, 60}), 1), wanted.first(60));
    const SqlText index = statements.index(100);
    QList<RowPosition> places;
    QVERIFY(session
                ->stream(q("t"), index.sql, index.parameters,
                         [&](const TextRow &row) {
                             places.append({row[0], {*row[1]}});
                             return true;
                         })
                .ok());
    QCOMPARE(places.size(), 6);
    QCOMPARE(textOf(*session, statements.page({places[2], places[3], 500}), 1),
             wanted.mid(200, 100));
}

void TestPagedTableDatabase::filteredTasksAreFoundInTheIndex_data()
{
    QTest::addColumn<QString>("column");
    QTest::addRow("by cost, where others cost most") << q("cost");
    QTest::addRow("by type, where others come first") << q("type");
}

/// No row is read to be passed over.
void TestPagedTableDatabase::filteredTasksAreFoundInTheIndex()
{
    QFETCH(QString, column);
    const auto session = m_server->open();
    for (const char *off : {"set enable_seqscan = off", "set enable_bitmapscan = off"})
        QVERIFY(session->executeSql(q("t"), q(off)).ok());
    const TableStatements statements(*tableSpec(q("marketing_task")), tasksOfAnAgent(column, true));
    QList<SqlText> pages = statements.page({{}, {}, 60});
    for (SqlText &sql : pages)
        sql.sql.prepend(q("explain "));
    const QString plan = textOf(*session, pages).join(u'\n');
    QVERIFY2(
        plan.contains(QRegularExpression(
            q("Index Scan.* using marketing_task_by_%1 .*\n *Index Cond: \\(\"left\"\\(agent_class")
                .arg(column))),
        qPrintable(plan));
}

QTEST_GUILESS_MAIN(TestPagedTableDatabase)
#include "tst_pagedtable_database.moc"
