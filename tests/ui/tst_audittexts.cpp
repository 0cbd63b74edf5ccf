// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/status.h"
#include "ui/texts/audittexts.h"

#include <QJsonArray>
#include <QTest>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestAuditTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsInWords_data();
    void objectsInWords();
    void onlyWhatDiffersIsTold();
    void valuesInWords_data();
    void valuesInWords();
    void timesInWords();
    void everyActionIsKnown_data();
    void everyActionIsKnown();
};

void TestAuditTexts::objectsInWords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("a campaign") << text("campaign") << text("12") << text("Campaign 12");
    QTest::newRow("a policy") << text("archive_policy") << text("campaigns")
                              << text("Archive policy “Campaigns”");
    QTest::newRow("a policy of another version")
        << text("archive_policy") << text("x") << text("Archive policy “x”");
    QTest::newRow("a database") << text("database") << text("regie") << text("Database regie");
    QTest::newRow("a file") << text("file") << text("/home/a/mémoire.json")
                            << text("File mémoire.json");
    QTest::newRow("a suggestion") << text("suggestion") << text("7") << text("Suggestion 7");
    QTest::newRow("something of another program")
        << text("gadget") << text("7") << text("gadget 7");
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestAuditTexts::objectsInWords()
{
    QFETCH(QString, type);
    QFETCH(QString, id);
    QTEST(auditObject(type, id), "words");
    QCOMPARE(auditActor(text("amelie@poste-3")), text("amelie@poste-3"));
    QCOMPARE(auditActor(text("check:gone")), text("Check “gone”"));
}

void TestAuditTexts::onlyWhatDiffersIsTold()
{
    const QList<AuditValue> values =
        auditValues({{text("keep_days"), 30}, {text("enabled"), true}, {text("gone"), 1}},
                    {{text("keep_days"), 90}, {text("enabled"), true}, {text("new"), text("x")}});
    QCOMPARE(values.size(), 3);
    QStringList lines;
    for (const AuditValue &value : values)
        lines.append(value.name + text("|") + value.before + text("|") + value.after);
    lines.sort();
    QCOMPARE(lines, QStringList({text("Days kept|30|90"), text("gone|1|"), text("new||x")}));
}

void TestAuditTexts::valuesInWords_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("yes") << QJsonValue(true) << text("yes");
    QTest::newRow("a whole number") << QJsonValue(1234567) << text("1,234,567");
    QTest::newRow("a broken one") << QJsonValue(2.5) << text("2.5");
    QTest::newRow("words") << QJsonValue(text("à suivre")) << text("à suivre");
    QTest::newRow("no time") << QJsonValue(text("2026-03-03")) << text("2026-03-03");
    QTest::newRow("nothing") << QJsonValue() << QString();
    QTest::newRow("an object") << QJsonValue(QJsonObject{{text("a"), 1}})
                               << text("{\n    \"a\": 1\n}");
}

void TestAuditTexts::valuesInWords()
{
    QFETCH(QJsonValue, value);
    QTEST(auditValueText(value), "words");
}

void TestAuditTexts::timesInWords()
{
    QVERIFY(auditValueText(text("2026-03-03T10:00:00Z")).contains(text("March 2026")));
    QVERIFY(auditValueText(text("2026-03-03 10:00:00.123+00")).contains(text("March 2026")));
}

void TestAuditTexts::everyActionIsKnown_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"no-interaction",
                               "given-up",
                               "campaign-settled",
                               "campaign-closed",
                               "campaign-reopened",
                               "relaunch-requested",
                               "relaunch-answered",
                               "clock-started",
                               "close-now",
                               "veto-closure",
                               "lift-veto",
                               "move-limit",
                               "check-on",
                               "check-off",
                               "check-schedule",
                               "check-run-requested",
                               "archive-policy",
                               "archive",
                               "restore",
                               "purge",
                               "campaigns-import",
                               "backup",
                               "restore-database",
                               "suggestion-approve",
                               "suggestion-refuse",
                               "suggestion-postpone",
                               "suggestion-resume",
                               "suggestion-undo",
                               "task-give-up",
                               "task-give-up-undo",
                               "task-threshold",
                               "task-budget-set",
                               "task-budget-remove",
                               "task-threshold-rule-set",
                               "task-threshold-rule-remove",
                               "price-set",
                               "price-remove",
                               "reprice-apply",
                               "reprice-revert",
                               "tasks-import",
                               "tasks-import-undo"})
        QTest::newRow(action) << text(action);
}

void TestAuditTexts::everyActionIsKnown()
{
    QFETCH(QString, action);
    const StatusLook look = statusLook(StatusOf::AuditAction, action);
    QVERIFY2(look.word != action || action == text("archive"), qPrintable(look.word));
    QVERIFY(look.icon != text("question"));
}

QTEST_MAIN(TestAuditTexts)
#include "tst_audittexts.moc"
