// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace regie;

/// The constraints that make a wrong row impossible, and the rules that keep the schema ready to
/// be distributed.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongRowsAreRefused_data();
    void wrongRowsAreRefused();
    void onlyRequiredColumnsHaveNoDefault();
    void growingTablesCarryTheCampaignInEveryKey();
    void archiveTablesHaveTheColumnsOfTheirTable();
};

void TestSchema::wrongRowsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("constraint");
    const auto row = [](const char *name, const char *sql, const char *constraint) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(constraint);
    };
    row("unknown campaign status", "insert into campaigns (status) values ('done')",
        "campaigns_status_known");
    row("counters that do not add up",
        "insert into campaigns (total_count, sent_count, success_count) values (3, 1, 1)",
        "campaigns_counters_add_up");
    row("negative counter", "insert into campaigns (total_count, pending_count) values (-1, -1)",
        "campaigns_counters_not_negative");
    row("success that is not sent",
        "insert into campaigns (total_count, sent_count, success_count) values (1, 1, 0)",
        "campaigns_success_is_sent");
    row("more without interaction than failed",
        "insert into campaigns (total_count, failed_count, no_interaction_count) values (1, 1, 2)",
        "campaigns_no_interaction_is_failed");
    row("phase of an unknown kind",
        "insert into campaign_phases (campaign_id, phase) values (1, 'lunch')",
        "campaign_phases_phase_known");
    row("phase of no campaign",
        "insert into campaign_phases (campaign_id, phase) values (404, 'export')",
        "campaign_phases_campaign");
    row("message of no campaign", "insert into messages (campaign_id) values (404)",
        "messages_campaign");
    row("message to nobody known", "insert into messages (campaign_id, contact_id) values (1, 404)",
        "messages_contact");
    row("unknown message status", "insert into messages (campaign_id, status) values (1, 'lost')",
        "messages_status_known");
    row("interaction with another campaign's message",
        "insert into interactions (campaign_id, message_id) values (2, 1)", "interactions_message");
    row("one external id twice",
        "insert into campaign_sources (source, external_id, campaign_id) values ('a', 'b', 1), "
        "('a', 'b', 2)",
        "campaign_sources_pkey");
    row("lead score over 100", "insert into leads (campaign_id, score) values (1, 101)",
        "leads_score_range");
    row("unknown task status", "insert into marketing_task (status) values ('lost')",
        "marketing_task_status_known");
    row("negative cost", "insert into marketing_task (cost) values (-1)",
        "marketing_task_figures_not_negative");
    row("check without a schedule", "insert into check_runs (check_name) values ('none')",
        "check_runs_schedule");
}

void TestSchema::wrongRowsAreRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, constraint);
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(
        session
            ->executeScript(QStringLiteral("t"),
                            QStringLiteral("insert into campaigns (name) values ('one'), ('two');"
                                           "insert into messages (campaign_id) values (1)"))
            .ok());
    const auto inserted = session->executeSql(QStringLiteral("t"), sql);
    QVERIFY(!inserted.ok());
    QVERIFY2(inserted.error().detail.contains(constraint), qPrintable(inserted.error().detail));
}

/// Other programs write to these tables: they must get by with the columns that matter to them.
void TestSchema::onlyRequiredColumnsHaveNoDefault()
{
    const TestDatabase database;
    const auto session = database.open();
    QStringList required;
    const Status status = session->forEachSql(
        QStringLiteral("t"),
        QStringLiteral(
            "select table_name || '.' || column_name from information_schema.columns "
            "where table_schema = 'public' and is_nullable = 'NO' and column_default is null "
            "and table_name in ('campaigns', 'contacts', 'messages', 'interactions', "
            "'campaign_events', "
            "'leads', 'marketing_task') order by 1"),
        {}, [&](const Row &row) {
            required.append(row.text(0));
            return true;
        });
    QVERIFY(status.ok());
    QCOMPARE(required, QStringList({QStringLiteral("campaign_events.campaign_id"),
                                    QStringLiteral("interactions.campaign_id"),
                                    QStringLiteral("leads.campaign_id"),
                                    QStringLiteral("messages.campaign_id")}));
}

void TestSchema::growingTablesCarryTheCampaignInEveryKey()
{
    const TestDatabase database;
    const auto session = database.open();
    QStringList without;
    const Status status = session->forEachSql(
        QStringLiteral("t"),
        QStringLiteral(
            "select conrelid::regclass || ' ' || conname from pg_constraint c "
            "where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace "
            "and conrelid::regclass::text in ('campaign_phases', 'messages', 'interactions', "
            "'campaign_events', 'leads', 'lead_feedback') and conname <> 'messages_contact' "
            "and not exists (select from pg_attribute a where a.attrelid = c.conrelid "
            "and a.attnum = any(c.conkey) and a.attname = 'campaign_id') order by 1"),
        {}, [&](const Row &row) {
            without.append(row.text(0));
            return true;
        });
    QVERIFY(status.ok());
    QCOMPARE(without, QStringList());
}

void TestSchema::archiveTablesHaveTheColumnsOfTheirTable()
{
    const TestDatabase database;
    const auto session = database.open();
    QStringList missing;
    const Status status = session->forEachSql(
        QStringLiteral("t"),
        QStringLiteral(
            "select l.table_name || '.' || l.column_name from information_schema.columns l "
            "join information_schema.tables t on t.table_name = l.table_name || '_archive' "
            "left join information_schema.columns a on a.table_name = t.table_name "
            "and a.column_name = l.column_name and a.data_type = l.data_type "
            "where l.table_schema = 'public' and a.column_name is null"),
        {}, [&](const Row &row) {
            missing.append(row.text(0));
            return true;
        });
    QVERIFY(status.ok());
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
