// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/status.h"
#include "ui/widgets/statuschip.h"

#include "domain/campaign.h"

#include <QTest>

using namespace regie;

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownStatusHasWordIconAndTone_data();
    void everyKnownStatusHasWordIconAndTone();
    void statusesTheDatabaseAllowsAreKnown_data();
    void statusesTheDatabaseAllowsAreKnown();
    void unknownStatusIsShownAsItIs();
    void phasesHaveWords();
    void chipSaysItsWord();
};

namespace {

constexpr StatusOf subjects[] = {StatusOf::Campaign,
                                 StatusOf::Message,
                                 StatusOf::Phase,
                                 StatusOf::Task,
                                 StatusOf::Lead,
                                 StatusOf::Import,
                                 StatusOf::Targeting,
                                 StatusOf::MessageType,
                                 StatusOf::CheckOutcome,
                                 StatusOf::ArchiveDirection,
                                 StatusOf::AuditOrigin,
                                 StatusOf::AuditAction,
                                 StatusOf::AuditObject,
                                 StatusOf::Suggestion,
                                 StatusOf::SuggestionType,
                                 StatusOf::Decision,
                                 StatusOf::SuggestionPriority,
                                 StatusOf::EntityType,
                                 StatusOf::RefusalReason,
                                 StatusOf::Hypothesis,
                                 StatusOf::Execution,
                                 StatusOf::ExecutionMode};

} // namespace

void TestStatus::everyKnownStatusHasWordIconAndTone_data()
{
    QTest::addColumn<StatusOf>("subject");
    QTest::addColumn<QString>("key");
    for (const StatusOf subject : subjects) {
        for (const QString &key : knownStatuses(subject))
            QTest::addRow("%s of subject %d", qPrintable(key), int(subject)) << subject << key;
    }
}

void TestStatus::everyKnownStatusHasWordIconAndTone()
{
    QFETCH(StatusOf, subject);
    QFETCH(QString, key);
    const StatusLook look = statusLook(subject, key);
    QVERIFY(!look.word.isEmpty());
    QVERIFY2(iconNames().contains(look.icon), qPrintable(look.icon));
    if (key == QLatin1String("failed"))
        QCOMPARE(look.tone, Tone::Bad);
    if (key == QLatin1String("completed"))
        QCOMPARE(look.tone, Tone::Ok);
}

void TestStatus::statusesTheDatabaseAllowsAreKnown_data()
{
    QTest::addColumn<StatusOf>("subject");
    QTest::addColumn<QString>("constraint");
    QTest::addRow("campaigns") << StatusOf::Campaign << QStringLiteral("campaigns_status_known");
    QTest::addRow("messages") << StatusOf::Message << QStringLiteral("messages_status_known");
    QTest::addRow("phases") << StatusOf::Phase << QStringLiteral("campaign_phases_status_known");
    QTest::addRow("tasks") << StatusOf::Task << QStringLiteral("marketing_task_status_known");
    QTest::addRow("leads") << StatusOf::Lead << QStringLiteral("leads_status_known");
    QTest::addRow("runs of checks")
        << StatusOf::CheckOutcome << QStringLiteral("check_runs_outcome_known");
    QTest::addRow("directions of the archive")
        << StatusOf::ArchiveDirection << QStringLiteral("archive_runs_direction_known");
    QTest::addRow("suggestions") << StatusOf::Suggestion
                                 << QStringLiteral("suggestions_status_known");
    QTest::addRow("types of suggestions")
        << StatusOf::SuggestionType << QStringLiteral("suggestions_type_known");
    QTest::addRow("priorities") << StatusOf::SuggestionPriority
                                << QStringLiteral("suggestions_priority_known");
    QTest::addRow("levels of ads")
        << StatusOf::EntityType << QStringLiteral("suggestions_entity_type_known");
    QTest::addRow("decisions") << StatusOf::Decision << QStringLiteral("decisions_decision_known");
    QTest::addRow("reasons of refusals")
        << StatusOf::RefusalReason << QStringLiteral("decisions_reason_known");
    QTest::addRow("hypotheses") << StatusOf::Hypothesis
                                << QStringLiteral("hypothesis_tracking_status_known");
    QTest::addRow("executions") << StatusOf::Execution
                                << QStringLiteral("execution_logs_status_known");
    QTest::addRow("modes of execution")
        << StatusOf::ExecutionMode << QStringLiteral("clients_mode_known");
    QTest::addRow("imports") << StatusOf::Import << QStringLiteral("lead_imports_status_known");
}

void TestStatus::statusesTheDatabaseAllowsAreKnown()
{
    QFETCH(StatusOf, subject);
    QFETCH(QString, constraint);
    QString sql;
    for (const QString &file : QDir(QStringLiteral(":/migrations")).entryList()) {
        QFile migration(QStringLiteral(":/migrations/") + file);
        QVERIFY(migration.open(QIODevice::ReadOnly));
        sql += QString::fromUtf8(migration.readAll());
    }
    const QRegularExpression allowed(constraint +
                                     QStringLiteral("\\s+check \\(\\w+ in \\(([^)]*)\\)"));
    const QRegularExpressionMatch match = allowed.match(sql);
    QVERIFY(match.hasMatch());
    QStringList keys = match.captured(1).remove(u'\'').remove(u' ').remove(u'\n').split(u',');
    QStringList known = knownStatuses(subject);
    keys.sort();
    known.sort();
    QCOMPARE(known, keys);
}

void TestStatus::unknownStatusIsShownAsItIs()
{
    const StatusLook look = statusLook(StatusOf::Campaign, QStringLiteral("sleeping"));
    QCOMPARE(look.word, QStringLiteral("sleeping"));
    QCOMPARE(look.tone, Tone::Neutral);
    QVERIFY(iconNames().contains(look.icon));
}

void TestStatus::phasesHaveWords()
{
    for (int i = 0; i < phaseCount; ++i) {
        const QString key = phaseName(Phase(i));
        QVERIFY2(phaseWord(key) != key, qPrintable(key));
    }
}

void TestStatus::chipSaysItsWord()
{
    StatusChip chip;
    chip.setStatus(StatusOf::Message, QStringLiteral("no_interaction"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("no reply"));
    const int width = chip.sizeHint().width();
    chip.setStatus(StatusOf::Campaign, QStringLiteral("completed"));
    QVERIFY(chip.sizeHint().width() > width);
}

QTEST_MAIN(TestStatus)
#include "tst_status.moc"
