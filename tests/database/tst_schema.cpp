// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "domain/suggestion.h"
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
    void wrongSuggestionRowsAreRefused_data();
    void wrongSuggestionRowsAreRefused();
    void suggestionsMoveAlongTheirArrowsOnly();
    void decisionsLeaveForTheArchiveOnly();
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

namespace {

/// One of each that the wrong rows below are about.
const char *const suggestionRows = R"(
insert into connectors (connector_name, kind) values ('Meta', 'meta');
insert into clients (client_key, connector_name) values ('lune', 'Meta');
insert into ads_library (client_key, entity_id) values ('lune', 'x');
insert into performance_metrics (client_key, entity_id, date) values ('lune', 'x', '2026-01-01');
insert into suggestions (client_key, entity_id, type) values ('lune', 'x', 'scale'), ('lune', 'x', 'pause');
insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status, client_key,
                       entity_type, entity_id, type, priority, roi_band)
values (2, 1, 'approve', 'pending', 'approved', 'lune', 'adset', 'x', 'pause', 'high', 'none');
insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, idempotency_key)
values (2, 'lune', 'adset', 'x', 'set_status', 'k');
)";

} // namespace

void TestSchema::wrongSuggestionRowsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("constraint");
    const auto row = [](const char *name, const QString &sql, const char *constraint) {
        QTest::newRow(name) << sql << QString::fromUtf8(constraint);
    };
    const auto client = [&](const char *name, const char *set, const char *constraint) {
        row(name, QStringLiteral("update clients set %1").arg(QLatin1String(set)), constraint);
    };
    client("client without a key", "client_key = ''", "clients_key_not_empty");
    client("unknown client status", "status = 'asleep'", "clients_status_known");
    client("currency that is no code", "currency = 'euro'", "clients_currency_form");
    client("target of nothing", "roi_target = 0", "clients_target_positive");
    client("negative minimum spend", "min_spend = -1", "clients_amounts_not_negative");
    client("negative monthly budget", "monthly_budget = -1", "clients_amounts_not_negative");
    client("negative change cap", "daily_change_cap = -0.01", "clients_amounts_not_negative");
    client("target that is no number", "roi_target = 'NaN'", "clients_amounts_are_numbers");
    client("cap that is no number", "daily_change_cap = 'NaN'", "clients_amounts_are_numbers");
    client("pause below nothing", "pause_share = 0", "clients_shares_sane");
    client("pause below the target itself", "pause_share = 1", "clients_shares_sane");
    client("refresh at a drop of everything", "refresh_drop = 1", "clients_shares_sane");
    client("step of more than double", "scale_step = 1.1", "clients_shares_sane");
    client("return without a change", "return_change = 0", "clients_shares_sane");
    client("eight days of seven", "min_days = 8", "clients_samples_sane");
    client("sample of one", "min_sample = 1", "clients_samples_sane");
    client("negative impressions", "min_impressions = -1", "clients_samples_sane");
    client("expired before it was made", "expire_days = 0", "clients_samples_sane");
    client("unknown execution mode", "execution_mode = 'loud'", "clients_mode_known");
    client("connector that is not there", "connector_name = 'None'", "clients_connector");
    client("slack connector that is not there", "slack_connector = 'None'",
           "clients_slack_connector");

    const auto plain = [&](const char *name, const char *sql, const char *constraint) {
        row(name, QString::fromUtf8(sql), constraint);
    };
    plain("connector without a name", "insert into connectors (connector_name) values ('')",
          "connectors_name_not_empty");
    plain("connector of an unknown kind",
          "insert into connectors (connector_name, kind) values ('a', 'fax')",
          "connectors_kind_known");
    plain("connector that clients use", "delete from connectors", "clients_connector");
    plain("client that has suggestions", "delete from clients", "suggestions_client");
    plain("product of no client", "insert into products (client_key) values ('none')",
          "products_client");
    plain("negative price", "insert into products (client_key, price) values ('lune', -1)",
          "products_price_not_negative");
    plain("margin over everything",
          "insert into products (client_key, margin) values ('lune', 1.1)",
          "products_margin_share");
    plain("steps that are no list",
          "insert into funnels (client_key, steps) values ('lune', '{\"a\": 1}')",
          "funnels_steps_list");
    plain("ad of no id", "insert into ads_library (client_key, entity_id) values ('lune', '')",
          "ads_library_entity_named");
    plain("ad of an unknown type", "update ads_library set entity_type = 'poster'",
          "ads_library_type_known");
    plain("ad of an unknown status", "update ads_library set status = 'asleep'",
          "ads_library_status_known");
    plain("negative daily budget", "update ads_library set daily_budget = -1",
          "ads_library_budget_not_negative");
    plain("daily budget that is no number", "update ads_library set daily_budget = 'NaN'",
          "ads_library_budget_not_negative");
    plain("one ad twice", "insert into ads_library (client_key, entity_id) values ('lune', 'x')",
          "ads_library_pkey");

    const auto suggestion = [&](const char *name, const char *set, const char *constraint) {
        row(name,
            QStringLiteral("update suggestions set %1 where suggestion_id = 1")
                .arg(QLatin1String(set)),
            constraint);
    };
    plain("suggestion for no client",
          "insert into suggestions (client_key, entity_id, type) values ('none', 'x', 'scale')",
          "suggestions_client");
    plain("second open suggestion",
          "insert into suggestions (client_key, entity_id, type) values ('lune', 'x', 'scale')",
          "suggestions_one_open");
    plain("second open suggestion, postponed",
          "insert into suggestions (client_key, entity_id, type, status, postponed_until) values "
          "('lune', 'x', 'scale', 'postponed', now())",
          "suggestions_one_open");
    plain("second open suggestion, approved",
          "insert into suggestions (client_key, entity_id, type, status) values "
          "('lune', 'x', 'scale', 'approved')",
          "suggestions_one_open");
    suggestion("suggestion about nothing", "entity_id = ''", "suggestions_entity_named");
    suggestion("suggestion about a poster", "entity_type = 'poster'",
               "suggestions_entity_type_known");
    suggestion("unknown suggestion", "type = 'shout'", "suggestions_type_known");
    suggestion("unknown priority", "priority = 'now'", "suggestions_priority_known");
    suggestion("confidence of 101", "confidence = 101", "suggestions_confidence_range");
    suggestion("confidence under nothing", "confidence = -1", "suggestions_confidence_range");
    suggestion("negative old value", "old_value = -1", "suggestions_values_not_negative");
    suggestion("negative new value", "new_value = -1", "suggestions_values_not_negative");
    suggestion("new value that is no number", "new_value = 'NaN'",
               "suggestions_values_not_negative");
    suggestion("postponed for ever", "status = 'postponed', version = 1",
               "suggestions_postponed_has_end");
    suggestion("pending, and postponed until", "postponed_until = now()",
               "suggestions_postponed_has_end");
    suggestion("refused at no time", "status = 'refused', version = 1",
               "suggestions_ended_has_time");
    suggestion("pending, and ended", "ended_at = now()", "suggestions_ended_has_time");
    plain("suggestion of an unknown status",
          "insert into suggestions (client_key, entity_id, type, status) values "
          "('lune', 'y', 'scale', 'lost')",
          "suggestions_status_known");

    const auto decision = [&](const char *name, const char *columns, const char *values,
                              const char *constraint) {
        row(name,
            QStringLiteral("insert into decisions (from_status, to_status, client_key, "
                           "entity_type, entity_id, type, priority, roi_band, suggestion_id, "
                           "suggestion_version, %1) values ('pending', 'refused', 'lune', 'adset', "
                           "'x', 'pause', 'high', 'none', 1, %2)")
                .arg(QLatin1String(columns), QLatin1String(values)),
            constraint);
    };
    decision("unknown decision", "decision", "1, 'shrug'", "decisions_decision_known");
    decision("refusal without a reason", "decision", "1, 'refuse'", "decisions_refusal_has_reason");
    decision("refusal for an unknown reason", "decision, reason_code", "1, 'refuse', 'mood'",
             "decisions_reason_known");
    decision("refusal for another reason without words", "decision, reason_code, reason_words",
             "1, 'refuse', 'other', '  '", "decisions_other_has_words");
    decision("approval with a reason of refusal", "decision, reason_code", "1, 'approve', 'budget'",
             "decisions_refusal_has_reason");
    plain("one version decided twice",
          "insert into decisions (suggestion_id, suggestion_version, decision, from_status, "
          "to_status, client_key, entity_type, entity_id, type, priority, roi_band) select "
          "suggestion_id, suggestion_version, decision, from_status, to_status, client_key, "
          "entity_type, entity_id, type, priority, roi_band from decisions",
          "decisions_once");
    plain("decision edited", "update decisions set decided_by = 'me'",
          "decisions cannot be edited");
    plain("decisions truncated", "truncate decisions", "decisions cannot be edited");
    plain("decision deleted", "delete from decisions", "decisions cannot be deleted");

    const auto metrics = [&](const char *name, const char *set, const char *constraint) {
        row(name, QStringLiteral("update performance_metrics set %1").arg(QLatin1String(set)),
            constraint);
    };
    metrics("negative spend", "spend = -0.01", "performance_metrics_not_negative");
    metrics("negative clicks", "clicks = -1", "performance_metrics_not_negative");
    metrics("negative revenue", "revenue = -1", "performance_metrics_not_negative");
    metrics("spend that is no number", "spend = 'NaN'", "performance_metrics_not_negative");
    metrics("figures of nothing", "entity_id = ''", "performance_metrics_entity_named");
    metrics("figures of a poster", "entity_type = 'poster'", "performance_metrics_type_known");
    metrics("ROI written by hand", "roi = 9", "can only be updated to DEFAULT");
    plain("one day twice",
          "insert into performance_metrics (client_key, entity_id, date) values "
          "('lune', 'x', '2026-01-01')",
          "performance_metrics_pkey");
    plain("negative spend of a day",
          "insert into spend_history (client_key, date, spend) values ('lune', '2026-01-01', -1)",
          "spend_history_not_negative");
    plain("negative spend of a creative",
          "insert into creative_performance (client_key, creative_id, date, spend) values "
          "('lune', 'c', '2026-01-01', -1)",
          "creative_performance_not_negative");
    plain("angle of an unknown status",
          "insert into tested_angles (client_key, status) values ('lune', 'asleep')",
          "tested_angles_status_known");
    plain("import of an unknown kind", "insert into metric_imports (kind) values ('gossip')",
          "metric_imports_kind_known");
    plain("import of an unknown status", "insert into metric_imports (status) values ('lost')",
          "metric_imports_status_known");
    plain("rejected line of no import",
          "insert into metric_import_errors (import_id, line) values (404, 1)",
          "metric_import_errors_import");
    plain("mapping without a name", "insert into import_mappings (kind, name) values ('ads', '')",
          "import_mappings_name_not_empty");
    plain("pattern of less than nothing",
          "insert into decision_patterns (client_key, type, entity_type, priority, roi_band, "
          "approved_count) values ('lune', 'scale', 'adset', 'high', 'none', -1)",
          "decision_patterns_not_negative");
    plain("chance over certainty",
          "insert into decision_patterns (client_key, type, entity_type, priority, roi_band, "
          "lower_bound) values ('lune', 'scale', 'adset', 'high', 'none', 1.1)",
          "decision_patterns_not_negative");

    const auto execution = [&](const char *name, const char *set, const char *constraint) {
        row(name, QStringLiteral("update execution_logs set %1").arg(QLatin1String(set)),
            constraint);
    };
    execution("unknown kind of execution", "kind = 'guess'", "execution_logs_kind_known");
    execution("unknown action", "action = 'shout'", "execution_logs_action_known");
    execution("unknown mode", "mode = 'loud'", "execution_logs_mode_known");
    execution("unknown outcome", "status = 'perhaps'", "execution_logs_status_known");
    plain("executed twice",
          "insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, "
          "idempotency_key) values (2, 'lune', 'adset', 'x', 'set_status', 'other')",
          "execution_logs_once");
    plain("one key twice",
          "insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, "
          "idempotency_key) values (1, 'lune', 'adset', 'x', 'set_status', 'k')",
          "execution_logs_idempotent");

    const auto hypothesis = [&](const char *name, const char *columns, const char *values,
                                const char *constraint) {
        row(name,
            QStringLiteral(
                "insert into hypothesis_tracking (suggestion_id, execution_id, client_key, "
                "entity_type, entity_id, type, priority, roi_band, metric, predicted_low, "
                "predicted_high, window_from, window_until%1) values (1, 1, 'lune', 'adset', 'x', "
                "'scale', 'high', 'none', %2)")
                .arg(QLatin1String(columns), QLatin1String(values)),
            constraint);
    };
    hypothesis("unknown metric", "", "'luck', 1, 2, '2026-01-01', '2026-01-07'",
               "hypothesis_tracking_metric_known");
    hypothesis("window that ends before it begins", "", "'roi', 1, 2, '2026-01-07', '2026-01-01'",
               "hypothesis_tracking_window_sane");
    hypothesis("prediction upside down", "", "'roi', 2, 1, '2026-01-01', '2026-01-07'",
               "hypothesis_tracking_range_sane");
    hypothesis("confirmed at no time", ", status",
               "'roi', 1, 2, '2026-01-01', '2026-01-07', 'confirmed'",
               "hypothesis_tracking_evaluated");
    hypothesis("open, and evaluated", ", evaluated_at",
               "'roi', 1, 2, '2026-01-01', '2026-01-07', now()", "hypothesis_tracking_evaluated");
    plain("one outcome learned twice",
          "insert into feedback_loops (hypothesis_id, suggestion_id, client_key, outcome) values "
          "(1, 1, 'lune', 'confirmed'), (1, 1, 'lune', 'confirmed')",
          "feedback_loops_once");
    plain("message of an unknown status",
          "insert into slack_messages (connector_name, day, status) values "
          "('Slack', '2026-01-01', 'perhaps')",
          "slack_messages_status_known");
    plain("two messages a day",
          "insert into slack_messages (connector_name, day) values ('Slack', '2026-01-01'), "
          "('Slack', '2026-01-01')",
          "slack_messages_pkey");
    plain("held twice",
          "insert into validation_queue (suggestion_id, held_by, holder, held_until) values "
          "(1, 'a', 'a', now()), (1, 'b', 'b', now())",
          "validation_queue_pkey");
}

/// In one database; each in a transaction that ends before it can leave anything. What is looked
/// at when a transaction is done is asked for at once.
void TestSchema::wrongSuggestionRowsAreRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, constraint);
    static const TestDatabase database;
    static const auto session = [] {
        database.execute(QString::fromUtf8(suggestionRows));
        return database.open();
    }();
    QVERIFY(session->begin().ok());
    QVERIFY(
        session->executeSql(QStringLiteral("t"), QStringLiteral("set constraints all immediate"))
            .ok());
    const auto done = session->executeSql(QStringLiteral("t"), sql);
    QVERIFY(session->rollback().ok());
    QVERIFY(!done.ok());
    QVERIFY2(done.error().detail.contains(constraint), qPrintable(done.error().detail));
}

/// Every pair of statuses: the trigger and the rules of the domain allow the same ones.
void TestSchema::suggestionsMoveAlongTheirArrowsOnly()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(QString::fromUtf8(suggestionRows));
    const auto columnsFor = [](const QString &status) {
        return QStringLiteral("status = '%1', postponed_until = %2, ended_at = %3")
            .arg(status,
                 status == suggestion::Postponed ? QStringLiteral("now()") : QStringLiteral("null"),
                 suggestion::isEnded(status) ? QStringLiteral("now()") : QStringLiteral("null"));
    };
    int allowed = 0;
    for (const QString &from : suggestion::statuses()) {
        for (const QString &to : suggestion::statuses()) {
            QVERIFY(session->begin().ok());
            const auto run = [&](const QString &sql) {
                return session->executeSql(QStringLiteral("t"), sql);
            };
            QVERIFY(
                run(QStringLiteral("alter table suggestions disable trigger suggestions_arrows")));
            QVERIFY(run(QStringLiteral("update suggestions set %1 where suggestion_id = 1")
                            .arg(columnsFor(from))));
            QVERIFY(
                run(QStringLiteral("alter table suggestions enable trigger suggestions_arrows")));
            const auto moved =
                run(QStringLiteral("update suggestions set %1, version = version + 1 "
                                   "where suggestion_id = 1")
                        .arg(columnsFor(to)));
            QVERIFY(session->rollback().ok());
            const bool may = from == to || suggestion::canGo(from, to);
            QVERIFY2(moved.ok() == may, qPrintable(from + QLatin1Char('>') + to));
            allowed += may ? 1 : 0;
        }
    }
    QVERIFY(allowed > suggestion::statuses().size());
    const auto sameVersion = session->executeSql(
        QStringLiteral("t"),
        QStringLiteral("update suggestions set status = 'approved' where suggestion_id = 1"));
    QVERIFY(!sameVersion.ok());
    QVERIFY(sameVersion.error().detail.contains(QStringLiteral("a new version")));
}

void TestSchema::decisionsLeaveForTheArchiveOnly()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(QString::fromUtf8(suggestionRows));
    const auto run = [&](const char *sql) {
        return session->executeSql(QStringLiteral("t"), QString::fromUtf8(sql)).ok();
    };
    QVERIFY(session->begin().ok());
    QVERIFY(run("delete from decisions"));
    QVERIFY(!session->commit().ok());
    (void)session->rollback();
    QCOMPARE(database.value(QStringLiteral("select count(*) from decisions")), QStringLiteral("1"));
    QVERIFY(session->begin().ok());
    QVERIFY(run("insert into decisions_archive select d.*, now(), null from decisions d"));
    QVERIFY(run("delete from decisions"));
    QVERIFY(session->commit().ok());
    QCOMPARE(database.value(QStringLiteral("select count(*) from decisions")), QStringLiteral("0"));
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
