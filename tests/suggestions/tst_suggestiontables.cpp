// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "database/database.h"
#include "tables/databasepagesource.h"
#include "tables/pagedtablemodel.h"
#include "tables/suggestionstables.h"
#include "tables/tablequery.h"
#include "tables/tables.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// What a server does by itself when there are millions of rows.
const QString likeALargeTable =
    u"set enable_seqscan = off; set enable_bitmapscan = off; set enable_mergejoin = off; "
    "set enable_hashjoin = off; set enable_sort = off"_s;

const QString asBefore = u"reset enable_seqscan; reset enable_bitmapscan; reset enable_mergejoin; "
                         "reset enable_hashjoin; reset enable_sort"_s;

} // namespace

/// The queue and the decisions as tables, over a real server.
class TestSuggestionTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everySortInBothDirections_data();
    void everySortInBothDirections();
    void pagesUseAnIndex_data() { everySortInBothDirections_data(); }
    void pagesUseAnIndex();
    void theQueueIsAPageOfItsIndex();
    void cellsSayWhatIsProposed();
    void filtersAndSearch_data();
    void filtersAndSearch();
    void strangeFiguresAreNoError();
    void versionsOfAllThatMatch();

private:
    void show(const TableSpec &spec, const TableQuery &query);
    QStringList shownIds();
    QString cell(const QString &column, int row = 0);
    QString planOf(const TableSpec &spec, const TableQuery &query);

    std::unique_ptr<SuggestionFixture> m_fixture;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PagedTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSuggestionTables::initTestCase()
{
    m_fixture = std::make_unique<SuggestionFixture>();
    m_fixture->execute(
        u"alter table suggestions disable trigger all; insert into suggestions (client_key, "
        u"entity_id, "
        "entity_name, type, status, priority, confidence, roi_band, queue_rank, change_share, "
        "figures, "
        "postponed_until, ended_at, created_at, updated_at) select (array['durum', 'avego'])[1 + i "
        "% 2], "
        "'e' || i, 'Ad ' || i, (array['scale', 'pause', 'refresh'])[1 + i % 3], s, (array['high', "
        "'medium', 'low'])[1 + i % 3], i % 101, '1_1.5', (i * 37 % 500) / 7.0, (i % 9) / 10.0, "
        "'{\"last\": "
        "{\"spend\": 100, \"revenue\": 410}}', case when s = 'postponed' then now() end, case when "
        "s not "
        "in ('pending', 'postponed', 'approved', 'executing') then now() end, now() - i % 700 * "
        "interval "
        "'1 minute', now() - i % 600 * interval '1 minute' from generate_series(1, 1500) i, "
        "lateral "
        "(select (array['pending', 'postponed', 'approved', 'refused', 'executed'])[1 + i % 5]) k "
        "(s); "
        "alter table suggestions enable trigger all; insert into decision_patterns values "
        "('durum', "
        "'scale', 'adset', 'high', '1_1.5', 14, 2, 0.6); insert into decisions (suggestion_id, "
        "suggestion_version, decision, from_status, to_status, decided_by, decided_at, client_key, "
        "entity_type, entity_id, type, priority, roi_band) select suggestion_id, 0, 'approve', "
        "'pending', "
        "'approved', 'amelie', created_at, client_key, entity_type, entity_id, type, priority, "
        "roi_band "
        "from suggestions; insert into suggestions_archive select * from suggestions; insert into "
        "decisions_archive select * from decisions; update suggestions_archive set archived_at = "
        "now() - "
        "suggestion_id % 90 * interval '1 minute'; analyze"_s);
    m_database = std::make_unique<Database>(m_fixture->database().settings());
}

void TestSuggestionTables::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestSuggestionTables::show(const TableSpec &spec, const TableQuery &query)
{
    m_tester.reset();
    m_model = std::make_unique<PagedTableModel>(spec);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setQuery(query);
    m_model->setSource(std::make_unique<DatabasePageSource>(m_database.get(), spec));
    QTRY_VERIFY_WITH_TIMEOUT(m_model->isCountExact(), 30'000);
}

QStringList TestSuggestionTables::shownIds()
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

QString TestSuggestionTables::cell(const QString &column, int row)
{
    const QModelIndex index = m_model->index(row, m_model->spec().indexOf(column));
    return index.data(Qt::DisplayRole).toString();
}

void TestSuggestionTables::everySortInBothDirections_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    for (const TableSpec &spec : {suggestionsTable(), suggestionsArchiveTable(), decisionsTable(),
                                  decisionsArchiveTable()}) {
        QVERIFY(tableSpec(spec.name));
        QVERIFY(spec.column(spec.defaultSort)->sortable);
        for (const ColumnSpec &column : spec.columns) {
            if (!column.sortable)
                continue;
            for (const bool descending : {false, true})
                QTest::addRow("%s by %s %s", qPrintable(spec.name), qPrintable(column.id),
                              descending ? "descending" : "ascending")
                    << spec.name << column.id << descending;
        }
    }
}

void TestSuggestionTables::everySortInBothDirections()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(bool, descending);
    const TableSpec &spec = *tableSpec(table);
    show(spec, {{}, column, descending});
    const ColumnSpec &sorted = *spec.column(column);
    QStringList expected;
    const QString direction = descending ? u"desc"_s : u"asc"_s;
    const Status read = m_fixture->session().forEachSql(
        u"t"_s,
        u"select %1 from %2 order by %3 %4, %1 %4"_s.arg(
            spec.key[0].sql, spec.from, sorted.sortSql.isEmpty() ? sorted.sql : sorted.sortSql,
            direction),
        {}, [&](const Row &row) {
            expected.append(row.text(0));
            return true;
        });
    QVERIFY(read.ok());
    QCOMPARE(expected.size(), 1500);
    QCOMPARE(shownIds(), expected);
}

QString TestSuggestionTables::planOf(const TableSpec &spec, const TableQuery &query)
{
    Session &session = m_fixture->session();
    const TableStatements statements(spec, query);
    QList<RowPosition> places;
    const SqlText index = statements.index(100);
    QString plan;
    const auto keep = [&](const TextRow &row) {
        plan += QString::fromUtf8(*row[0]) + QLatin1Char('\n');
        return true;
    };
    Status read = session.stream(u"t"_s, index.sql, index.parameters, [&](const TextRow &row) {
        places.append({row[0], {*row[1]}});
        return true;
    });
    for (const SqlText &sql : statements.page({places.value(1), places.value(2), 500})) {
        if (read)
            read = session.stream(u"t"_s, u"explain "_s + sql.sql, sql.parameters, keep);
    }
    return read ? plan : read.error().text();
}

/// A page in the middle must not cost what the table costs.
void TestSuggestionTables::pagesUseAnIndex()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(bool, descending);
    Session &session = m_fixture->session();
    QVERIFY(session.executeScript(u"t"_s, likeALargeTable).ok());
    const QString plan = planOf(*tableSpec(table), {{}, column, descending});
    QVERIFY(session.executeScript(u"t"_s, asBefore).ok());
    QVERIFY2(plan.contains(u"Index Cond: (ROW("_s) || plan.contains(u"Index Cond: (("_s),
             qPrintable(plan));
    QVERIFY2(!plan.contains(u"Sort Key"_s), qPrintable(plan));
}

/// As it is worked in: pending ones by rank.
void TestSuggestionTables::theQueueIsAPageOfItsIndex()
{
    TableQuery query{{}, u"priority"_s, true};
    query.filter.columns.insert(u"status"_s, ColumnFilter{{}, {u"pending"_s}, false, {}, {}});
    Session &session = m_fixture->session();
    QVERIFY(session.executeScript(u"t"_s, likeALargeTable).ok());
    const QString plan = planOf(suggestionsTable(), query);
    QVERIFY(session.executeScript(u"t"_s, asBefore).ok());
    QVERIFY2(plan.contains(u"suggestions_by_status"_s) || plan.contains(u"suggestions_queue"_s),
             qPrintable(plan));
    QVERIFY2(!plan.contains(u"Sort Key"_s), qPrintable(plan));
    show(suggestionsTable(), query);
    QCOMPARE(m_model->rowCount(), 300);
}

void TestSuggestionTables::cellsSayWhatIsProposed()
{
    QLocale::setDefault(QLocale::c());
    const QString id =
        m_fixture->value(u"select suggestion_id from suggestions where entity_id = 'e6'"_s);
    TableQuery query{{}, u"suggestion_id"_s, true};
    query.filter.columns.insert(u"suggestion_id"_s, ColumnFilter{{}, {}, false, id, id});
    show(suggestionsTable(), query);
    QCOMPARE(shownIds(), QStringList{id});
    QCOMPARE(cell(u"action"_s), u"Ad 6 +60\u00a0%"_s);
    QCOMPARE(cell(u"client"_s), u"Durum Nord"_s);
    QCOMPARE(cell(u"approved_before"_s), u"14/16"_s);
    QCOMPARE(cell(u"priority"_s), u"high"_s);
    QVERIFY2(cell(u"confidence"_s).startsWith(u"6"_s), qPrintable(cell(u"confidence"_s)));
    QVERIFY2(cell(u"roi"_s).startsWith(u"4.1"_s), qPrintable(cell(u"roi"_s)));
    QCOMPARE(cell(u"version"_s), u"0"_s);
    m_fixture->execute(u"update suggestions set change_share = -0.255, entity_name = '' where "
                       "suggestion_id = "_s +
                       id);
    m_model->reload();
    QTRY_COMPARE(cell(u"action"_s), u"e6 −26\u00a0%"_s);
}

void TestSuggestionTables::filtersAndSearch_data()
{
    QTest::addColumn<TableFilter>("filter");
    QTest::addColumn<QString>("where");
    const auto only = [](const char *column, const ColumnFilter &filter) {
        TableFilter made;
        made.columns.insert(QString::fromLatin1(column), filter);
        return made;
    };
    QTest::newRow("a client by name")
        << only("client", {{}, {u"Avego"_s}, false, {}, {}}) << u"s.client_key = 'avego'"_s;
    QTest::newRow("confidence as a share")
        << only("confidence", {{}, {}, false, u"0.8"_s, {}}) << u"s.confidence >= 80"_s;
    QTest::newRow("an ROI") << only("roi", {{}, {}, false, u"4.2"_s, {}}) << u"false"_s;
    QTest::newRow("priority and status")
        << TableFilter{{},
                       {{u"priority"_s, {{}, {u"high"_s, u"low"_s}, false, {}, {}}},
                        {u"status"_s, {{}, {u"postponed"_s}, false, {}, {}}}}}
        << u"s.priority <> 'medium' and s.status = 'postponed'"_s;
    QTest::newRow("search") << TableFilter{u"ad 77"_s, {}} << u"s.entity_name ilike '%ad 77%'"_s;
    QTest::newRow("hostile search")
        << TableFilter{u"%'; delete from clients; --"_s, {}} << u"false"_s;
}

void TestSuggestionTables::filtersAndSearch()
{
    QFETCH(TableFilter, filter);
    QFETCH(QString, where);
    show(suggestionsTable(), {filter, u"priority"_s, true});
    const QString expected = m_fixture->value(u"select coalesce(string_agg(suggestion_id::text, "
                                              u"',' order by queue_rank desc, suggestion_id "
                                              "desc), '') from suggestions s where "_s +
                                              where);
    QCOMPARE(shownIds().join(u','), expected);
}

/// Another program wrote figures of its own.
void TestSuggestionTables::strangeFiguresAreNoError()
{
    m_fixture->execute(
        u"update suggestions set figures = '{\"last\": {\"spend\": \"x\", \"revenue\": []}}' "
        "where entity_id = 'e9'; update suggestions set figures = '[3]' where entity_id = "
        "'e10'; update suggestions set figures = '{\"last\": {\"spend\": 0, \"revenue\": "
        "1}}' where entity_id = 'e11'"_s);
    show(suggestionsTable(), {{u"Ad 10"_s, {}}, u"created_at"_s, true});
    QVERIFY(!shownIds().isEmpty());
    QVERIFY(m_model->loadState() == PagedTableModel::LoadState::Ready);
    const auto counted = countRows(m_fixture->session(), suggestionsTable(),
                                   {{}, {{u"roi"_s, ColumnFilter{{}, {}, false, u"4"_s, u"5"_s}}}});
    QVERIFY(counted.ok());
    QCOMPARE(*counted, 1497);
}

/// What a bulk decision asks for.
void TestSuggestionTables::versionsOfAllThatMatch()
{
    TableQuery query{{}, u"suggestion_id"_s, false};
    query.filter.columns.insert(u"status"_s, ColumnFilter{{}, {u"pending"_s}, false, {}, {}});
    QList<SuggestionVersion> items;
    for (const SqlText &sql : TableStatements(suggestionsTable(), query)
                                  .rows({u"suggestion_id"_s, u"version"_s}, std::nullopt)) {
        const Status read =
            m_fixture->session().stream(u"t"_s, sql.sql, sql.parameters, [&](const TextRow &row) {
                items.append({row[row.size() - 2]->toLongLong(), row.last()->toLongLong()});
                return true;
            });
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    }
    QCOMPARE(items.size(), 300);
    DecisionRequest request;
    request.decision = u"approve"_s;
    const auto outcomes =
        decideAll(m_fixture->session(), items, request, SuggestionFixture::amelie());
    QVERIFY(outcomes.ok());
    for (const DecisionOutcome &outcome : *outcomes)
        QCOMPARE(outcome.kind, DecisionOutcome::Kind::Decided);
}

QTEST_GUILESS_MAIN(TestSuggestionTables)
#include "tst_suggestiontables.moc"
