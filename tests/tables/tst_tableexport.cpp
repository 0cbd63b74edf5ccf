// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"
#include "tables/tableexport.h"
#include "tables/tables.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fields_data();
    void fields();
    void writesWhatTheFilterKeeps();
    void formulasAreHarmless();
    void jsonLinesKeepNulls();
    void selectionSkipsAndLimits();
    void cancelLeavesTheOldFile();
    void unwritableFolderIsAnError();

private:
    QByteArray exported(const TableQuery &query, const ExportOptions &options);
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void TestTableExport::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_session = m_database->open();
    m_database->execute(
        q("insert into campaigns (name, niche, status, total_count, pending_count, started_at) "
          "select 'Campaign ' || n, case when n % 2 = 0 then 'Plombiers' else 'Notaires' end, "
          "'draft', n, n, "
          "case when n % 5 <> 0 then timestamptz '2025-01-01 00:00+00' + n * interval '1 hour' end "
          "from generate_series(1, 5000) n;"
          "insert into campaigns (name, niche) values ('=cmd|''/c calc''!A1', 'a,\"b\"\nc')"));
}

void TestTableExport::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const char *text, bool isText, const char *field) {
        QTest::newRow(name) << QByteArray(text) << isText << QByteArray(field);
    };
    row("plain", "abc", true, "abc");
    row("separator", "a,b", true, "\"a,b\"");
    row("quote", "a\"b", true, "\"a\"\"b\"");
    row("line break", "a\nb", true, "\"a\nb\"");
    row("formula", "=1+1", true, "'=1+1");
    row("plus", "+33 6 12", true, "'+33 6 12");
    row("minus", "-1", true, "'-1");
    row("at", "@x", true, "'@x");
    row("tab", "\tx", true, "'\tx");
    row("formula with a separator", "=A1,B1", true, "\"'=A1,B1\"");
    row("a negative number stays one", "-1.5", false, "-1.5");
}

void TestTableExport::fields()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isText);
    QTEST(csvField(text, isText, ','), "field");
}

QByteArray TestTableExport::exported(const TableQuery &query, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows =
        exportTable(*m_session, *tableSpec(q("campaigns")), query, options, buffer, {});
    return rows ? buffer.data() : "error: " + rows.error().text().toUtf8();
}

void TestTableExport::writesWhatTheFilterKeeps()
{
    TableQuery query{{}, q("total_count"), false};
    query.filter.columns.insert(q("niche"), ColumnFilter{{}, {q("Plombiers")}, false, {}, {}});
    query.filter.columns.insert(q("total_count"), ColumnFilter{{}, {}, false, q("10"), q("14")});
    ExportOptions options;
    options.columns = {q("name"), q("total_count"), q("started_at")};
    QCOMPARE(
        exported(query, options),
        QByteArray(
            "name,total_count,started_at\r\nCampaign 10,10,\r\n"
            "Campaign 12,12,2025-01-01 12:00:00+00\r\nCampaign 14,14,2025-01-01 14:00:00+00\r\n"));
}

void TestTableExport::formulasAreHarmless()
{
    TableQuery query{{q("cmd|"), {}}, q("name"), false};
    ExportOptions options;
    options.columns = {q("name"), q("niche")};
    options.header = false;
    QCOMPARE(exported(query, options), QByteArray("'=cmd|'/c calc'!A1,\"a,\"\"b\"\"\nc\"\r\n"));
}

void TestTableExport::jsonLinesKeepNulls()
{
    TableQuery query{{}, q("total_count"), false};
    query.filter.columns.insert(q("total_count"), ColumnFilter{{}, {}, false, q("5"), q("5")});
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    options.columns = {q("name"), q("total_count"), q("started_at")};
    const QJsonObject row = QJsonDocument::fromJson(exported(query, options)).object();
    QCOMPARE(row.value(q("name")).toString(), q("Campaign 5"));
    QCOMPARE(row.value(q("total_count")).toInt(), 5);
    QVERIFY(row.value(q("started_at")).isNull());
}

void TestTableExport::selectionSkipsAndLimits()
{
    ExportOptions options;
    options.columns = {q("total_count")};
    options.header = false;
    options.skip = 100;
    options.limit = 3;
    const TableQuery query{{}, q("campaign_id"), false};
    QCOMPARE(exported(query, options), QByteArray("101\r\n102\r\n103\r\n"));
}

void TestTableExport::cancelLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(q("out.csv"));
    QFile before(fileName);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const auto rows =
        exportTableToFile(*m_session, *tableSpec(q("campaigns")), {{}, q("name"), false}, {},
                          fileName, [](qint64) { return false; });
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestTableExport::unwritableFolderIsAnError()
{
    const auto rows = exportTableToFile(*m_session, *tableSpec(q("campaigns")),
                                        {{}, q("name"), false}, {}, q("/nowhere/out.csv"), {});
    QVERIFY(!rows.ok());
    QVERIFY(!rows.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
