// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/statements.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

using namespace regie;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrepared_data();
    void isPrepared();
    void everyPlaceholderIsCast_data() { isPrepared_data(); }
    void everyPlaceholderIsCast();
};

void TestStatements::isPrepared_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : statementNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// The server itself parses and plans each statement against the schema.
void TestStatements::isPrepared()
{
    static TestDatabase database;
    static const auto session = database.open();
    QFETCH(QString, name);
    static const QRegularExpression placeholder(QStringLiteral("(?<!:):([a-z_]+)"));
    QString sql = statementText(name);
    QStringList names;
    for (auto match = placeholder.match(sql); match.hasMatch(); match = placeholder.match(sql)) {
        const QString found = match.captured(1);
        if (!names.contains(found))
            names.append(found);
        sql.replace(match.capturedStart(), match.capturedLength(),
                    QStringLiteral("$%1").arg(names.indexOf(found) + 1));
    }
    const auto prepared =
        session->executeSql(name, QStringLiteral("prepare \"%1\" as %2").arg(name, sql));
    QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().text()));
}

void TestStatements::everyPlaceholderIsCast()
{
    QFETCH(QString, name);
    static const QRegularExpression uncast(QStringLiteral("(?<!:):[a-z_]+\\b(?!::)"));
    const auto match = uncast.match(statementText(name));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
