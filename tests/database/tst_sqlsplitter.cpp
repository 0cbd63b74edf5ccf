// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlsplitter.h"

#include <QTest>

using namespace regie;

class TestSqlSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void TestSqlSplitter::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *script, const QStringList &statements) {
        QTest::newRow(name) << QString::fromUtf8(script) << statements;
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList result;
        for (const char *text : texts)
            result.append(QString::fromUtf8(text));
        return result;
    };
    row("two statements", "select 1; select 2;", list({"select 1", "select 2"}));
    row("the last one without a semicolon", "select 1;\nselect 2\n",
        list({"select 1", "select 2"}));
    row("empty statements are left out", ";;  ; select 1;;", list({"select 1"}));
    row("only a comment", "-- nothing; here\n", {});
    row("semicolon in a string", "select ';''x;'; select 2", list({"select ';''x;'", "select 2"}));
    row("semicolon in an identifier", "select \"a;b\"; select 2",
        list({"select \"a;b\"", "select 2"}));
    row("semicolon in a line comment", "select 1 -- one; two\n; select 2",
        list({"select 1 -- one; two", "select 2"}));
    row("nested block comments", "select /* a; /* b; */ c; */ 1; select 2",
        list({"select /* a; /* b; */ c; */ 1", "select 2"}));
    row("dollar quotes", "do $$ begin; end $$; select 2",
        list({"do $$ begin; end $$", "select 2"}));
    row("tagged dollar quotes with others inside", "do $a$ x; $$ y; $$ ; $a$; select 2",
        list({"do $a$ x; $$ y; $$ ; $a$", "select 2"}));
    row("a parameter is no dollar quote", "select $1; select $2", list({"select $1", "select $2"}));
    row("backslashes in an ordinary string", "select 'a\\'; select 2",
        list({"select 'a\\'", "select 2"}));
    row("escape string", "select E'a\\';b'; select 2", list({"select E'a\\';b'", "select 2"}));
    row("never closed string", "select 'a; b", list({"select 'a; b"}));
    row("never closed dollar quote", "do $$ a; b", list({"do $$ a; b"}));
}

void TestSqlSplitter::splits()
{
    QFETCH(QString, script);
    QTEST(splitSql(script), "statements");
}

QTEST_GUILESS_MAIN(TestSqlSplitter)
#include "tst_sqlsplitter.moc"
