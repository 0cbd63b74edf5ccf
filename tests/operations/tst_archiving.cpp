// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"

#include <QTest>

#include <optional>

using namespace regie;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

const QString campaigns = t("campaigns");

/// A key that is no number, two tables, a column that the live table computes.
ArchiveSpec madeUpSpec()
{
    ArchiveSpec spec;
    spec.name = t("parcels");
    spec.title = "Parcels";
    spec.root = t("parcels");
    spec.key = t("parcel");
    spec.keyType = t("uuid");
    spec.ageSql = t("r.sent_at");
    spec.condition = t("r.state = 'done'");
    spec.members = {t("parcel_items"), t("parcels")};
    return spec;
}

const char *const madeUpTables = R"(
create table parcels (parcel uuid primary key, state text not null default 'done',
    sent_at timestamptz not null default now() - interval '1 year', weight numeric(10, 3),
    heavy boolean generated always as (weight > 10) stored);
create table parcel_items (parcel uuid references parcels, "item no" int, primary key (parcel, "item no"));
create table parcels_archive (like parcels, archived_at timestamptz, archive_run_id bigint);
create table parcel_items_archive (like parcel_items, archived_at timestamptz, archive_run_id bigint);
insert into parcels (parcel, weight, state) select gen_random_uuid(), i, case when i = 30 then 'open' else 'done' end
    from generate_series(1, 30) i;
insert into parcel_items select parcel, i from parcels, generate_series(1, 3) i;
)";

} // namespace

class TestArchiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void policiesAreAsDeclaredUntilChosen();
    void policyEditIsAudited();
    void wrongPoliciesAreRefused_data();
    void wrongPoliciesAreRefused();
    void previewTellsWhatARunMoves();
    void onlyOldSettledCampaignsMove();
    void campaignBegunAnewStays();
    void nothingToMoveIsNoRun();
    void runIsOnRecord();
    void archiveWithoutAColumnRefusesTheMove();
    void cancelStopsAfterTheBatchAndALaterRunGoesOn();
    void cancelWhileCountingBeginsNoRun();
    void failedRunSaysWhatItMoved();
    void secondRunOfAPolicyIsRefused();
    void openTransactionOfAProgramHoldsUpOneCampaign();
    void tableThatNobodyDeclaredKeepsItsCampaign();
    void newTableJoinsByOneDeclaration();
    void purgeKeepsTheLastFiftyRunsOfACheck();
    void checkFollowsThePoliciesThatAreSwitchedOn();
    void stoppedCheckMovesNothingMore();
    void holdingCountsTheArchive();

private:
    QString value(const char *sql) const { return m_fixture->value(t(sql)); }

    std::optional<ArchiveFixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

void TestArchiving::init()
{
    m_fixture.emplace();
    m_session = m_fixture->database().open();
}

void TestArchiving::cleanup()
{
    m_session.reset();
    m_fixture.reset();
}

void TestArchiving::policiesAreAsDeclaredUntilChosen()
{
    const auto policies = archivePolicies(*m_session);
    QVERIFY(policies.ok());
    QStringList lines;
    for (const ArchivePolicy &policy : *policies)
        lines.append(
            QStringLiteral("%1 %2 %3").arg(policy.name).arg(policy.enabled).arg(policy.keepDays));
    QCOMPARE(lines, QStringList({t("campaigns 1 180"), t("suggestions 1 30"), t("decisions 1 90"),
                                 t("logs 1 30"), t("check_runs 1 90"), t("tasks 1 30")}));
}

void TestArchiving::policyEditIsAudited()
{
    QVERIFY(setArchivePolicy(*m_session, {campaigns, true, 90}, tester()).ok());
    QVERIFY(setArchivePolicy(*m_session, {campaigns, false, 90}, tester()).ok());
    QCOMPARE(archivePolicies(*m_session)->first().keepDays, 90);
    QVERIFY(!archivePolicies(*m_session)->first().enabled);
    QCOMPARE(value("select string_agg(concat_ws(' ', actor, origin, action, object_id, old_values, "
                   "new_values), '; ' order by id) from audit_log"),
             t("tester@here test archive-policy campaigns {\"enabled\": true, \"keep_days\": 180} "
               "{\"enabled\": true, \"keep_days\": 90}; "
               "tester@here test archive-policy campaigns {\"enabled\": true, \"keep_days\": 90} "
               "{\"enabled\": false, \"keep_days\": 90}"));
}

void TestArchiving::wrongPoliciesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::newRow("no days") << campaigns << 0;
    QTest::newRow("negative days") << campaigns << -3;
    QTest::newRow("unknown name") << t("weather") << 10;
}

void TestArchiving::wrongPoliciesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(int, days);
    const Status set = setArchivePolicy(*m_session, {name, true, days}, tester());
    QVERIFY(!set.ok());
    QCOMPARE(set.error().kind, ErrorKind::Input);
    QCOMPARE(value("select count(*) from audit_log"), t("0"));
}

void TestArchiving::previewTellsWhatARunMoves()
{
    m_fixture->addCampaigns(25);
    m_fixture->addCampaigns(5, 20);
    m_fixture->execute(t("analyze"));
    const auto before = previewArchive(*m_session, campaigns, ArchiveFixture::now());
    QVERIFY(before.ok());
    QCOMPARE(before->items, 25);
    QCOMPARE(before->rows, 25 * ArchiveFixture::rowsOfACampaign);
    QVERIFY(before->bytes > 0);
    QVERIFY(qAbs(before->oldest.daysTo(ArchiveFixture::now()) - 200) <= 1);
    QVERIFY(!before->seconds.has_value());
    const auto moved = runArchive(*m_session, campaigns, ArchiveFixture::now(), tester(),
                                  transactions(*m_session), {});
    QCOMPARE(told(moved), t("25 items, 775 rows"));
    m_fixture->addCampaigns(3);
    const auto after = previewArchive(*m_session, campaigns, ArchiveFixture::now());
    QCOMPARE(after->items, 3);
    QVERIFY(after->seconds.has_value() && *after->seconds > 0);
}

void TestArchiving::onlyOldSettledCampaignsMove()
{
    m_fixture->addCampaigns(12);
    m_fixture->addCampaigns(3, 20);
    m_fixture->execute(t("update campaigns set settled_at = null where campaign_id = 1"));
    QCOMPARE(told(runCampaigns(*m_session)), t("11 items, 341 rows"));
    QCOMPARE(value("select string_agg(campaign_id::text, ' ' order by campaign_id) from campaigns"),
             t("1 13 14 15"));
    QCOMPARE(value("select count(distinct campaign_id) || ' ' || count(*) from messages_archive"),
             t("11 132"));
    QCOMPARE(m_fixture->archivedRows(), 11 * ArchiveFixture::rowsOfACampaign);
}

/// Settled or not: a program gave it a message to send.
void TestArchiving::campaignBegunAnewStays()
{
    m_fixture->addCampaigns(3);
    m_fixture->execute(t("update messages set status = 'pending', sent_at = null, "
                         "delivered_at = null, read_at = null where ctid = "
                         "(select min(ctid) from messages where campaign_id = 2)"));
    QCOMPARE(told(runCampaigns(*m_session)), t("2 items, 62 rows"));
    QCOMPARE(value("select campaign_id from campaigns"), t("2"));
}

void TestArchiving::nothingToMoveIsNoRun()
{
    m_fixture->addCampaigns(3, 20);
    const auto outcome = runCampaigns(*m_session);
    QCOMPARE(told(outcome), t("0 items, 0 rows"));
    QCOMPARE(outcome->runId, 0);
    QCOMPARE(value("select count(*) from archive_runs"), t("0"));
}

void TestArchiving::runIsOnRecord()
{
    m_fixture->addCampaigns(25);
    qint64 last = -1;
    const auto outcome =
        runCampaigns(*m_session, ArchiveFixture::now(), [&](qint64 done, qint64 total) {
            last = total == 775 && done > last ? done : last;
            return true;
        });
    QVERIFY(outcome->runId > 0);
    QCOMPARE(last, 775);
    QCOMPARE(value("select concat_ws(' ', table_name, direction, status, moved_count, "
                   "expected_count, started_by, details ->> 'items', finished_at >= started_at, "
                   "error) from archive_runs"),
             t("campaigns archive completed 775 775 tester@here 25 t"));
    QCOMPARE(value("select concat_ws(' ', actor, action, object_type, object_id, new_values) "
                   "from audit_log"),
             t("tester@here archive archive_policy campaigns {\"run\": 1, \"keep_days\": 180, "
               "\"expected_rows\": 775}"));
    QCOMPARE(value("select count(*) from messages_archive a join archive_runs r on r.run_id = "
                   "a.archive_run_id where a.archived_at = r.started_at"),
             t("300"));
    QCOMPARE(value("select count(*) from pg_locks where locktype = 'advisory' and database = "
                   "(select oid from pg_database where datname = current_database())"),
             t("0"));
}

void TestArchiving::archiveWithoutAColumnRefusesTheMove()
{
    m_fixture->addCampaigns(3);
    m_fixture->execute(t("alter table leads add column shoe_size int"));
    const auto moved = runCampaigns(*m_session);
    QCOMPARE(moved.error().summary,
             t("leads has columns that leads_archive has not, so nothing is moved: shoe_size."));
    QCOMPARE(m_fixture->count(campaigns), 3);
    m_fixture->execute(t("alter table leads_archive add column shoe_size int"));
    QCOMPARE(told(runCampaigns(*m_session)), t("3 items, 93 rows"));
    m_fixture->execute(t("alter table leads drop column shoe_size"));
    QCOMPARE(restoreItems(*m_session, campaigns, {1}, tester(), {}).error().summary,
             t("leads_archive has columns that leads has not, so nothing is moved: shoe_size."));
}

void TestArchiving::cancelStopsAfterTheBatchAndALaterRunGoesOn()
{
    m_fixture->addCampaigns(35);
    const auto stopped = runCampaigns(*m_session, ArchiveFixture::now(),
                                      [](qint64 done, qint64) { return done < 400; });
    QCOMPARE(told(stopped), t("20 items, 620 rows, cancelled"));
    QCOMPARE(value("select status || ' ' || moved_count from archive_runs"), t("cancelled 620"));
    QCOMPARE(told(runCampaigns(*m_session)), t("15 items, 465 rows"));
    QCOMPARE(m_fixture->count(campaigns), 0);
    const auto restored = restoreRun(*m_session, stopped->runId, tester(),
                                     [](qint64 done, qint64) { return done == 0; });
    QVERIFY(restored.ok());
    QCOMPARE(m_fixture->count(campaigns), restored->items);
}

void TestArchiving::cancelWhileCountingBeginsNoRun()
{
    m_fixture->addCampaigns(5);
    const auto stopped = runCampaigns(*m_session, ArchiveFixture::now(),
                                      [](qint64, qint64 total) { return total > 0; });
    QCOMPARE(told(stopped), t("0 items, 0 rows, cancelled"));
    QCOMPARE(value("select count(*) from archive_runs"), t("0"));
    QCOMPARE(told(runCampaigns(*m_session)), t("5 items, 155 rows"));
}

void TestArchiving::failedRunSaysWhatItMoved()
{
    m_fixture->addCampaigns(35);
    const BatchRunner failing = [&](const std::function<Status()> &work) -> Status {
        if (m_fixture->count(t("campaigns_archive")) == 20)
            return Error::internal(t("The lamp went out."));
        return m_session->transaction(work);
    };
    const auto failed = archiving::run(*m_session, ArchiveFixture::smallBatches(), 180,
                                       ArchiveFixture::now(), tester(), failing, {});
    QCOMPARE(failed.error().text(),
             t("The lamp went out. (20 items with 620 rows had been moved and stay so.)"));
    QCOMPARE(value("select concat_ws(' ', status, moved_count, error) from archive_runs"),
             t("failed 620 The lamp went out."));
    QCOMPARE(told(runCampaigns(*m_session)), t("15 items, 465 rows"));
}

void TestArchiving::secondRunOfAPolicyIsRefused()
{
    m_fixture->addCampaigns(12);
    const auto other = m_fixture->database().open();
    QString second;
    const auto first = runCampaigns(*m_session, ArchiveFixture::now(), [&](qint64, qint64 total) {
        if (total > 0 && second.isEmpty())
            second = told(runCampaigns(*other));
        return true;
    });
    QCOMPARE(second, t("Another run of the policy campaigns is under way. (tester@here)"));
    QCOMPARE(told(first), t("12 items, 372 rows"));
    QCOMPARE(value("select count(*) from archive_runs"), t("1"));
}

void TestArchiving::openTransactionOfAProgramHoldsUpOneCampaign()
{
    m_fixture->addCampaigns(6);
    const auto program = m_fixture->database().open();
    QVERIFY(program->begin().ok());
    QVERIFY(program
                ->executeSql(t("add"),
                             t("insert into messages (campaign_id, status) values (5, 'sent')"))
                .ok());
    const auto held = runCampaigns(*m_session);
    QCOMPARE(held->items, 5);
    QCOMPARE(held->left.size(), 1);
    QVERIFY2(held->left.first().startsWith(t("5 of campaigns stays: another program")),
             qPrintable(held->left.first()));
    QVERIFY(program->commit().ok());
    QCOMPARE(told(runCampaigns(*m_session)), t("1 items, 32 rows"));
    QCOMPARE(value("select count(*) from messages_archive"), t("73"));
}

void TestArchiving::tableThatNobodyDeclaredKeepsItsCampaign()
{
    m_fixture->addCampaigns(15);
    m_fixture->execute(t("create table invoices (campaign_id bigint references campaigns); "
                         "insert into invoices values (7)"));
    const auto moved = runCampaigns(*m_session);
    QCOMPARE(moved->items, 14);
    QVERIFY2(moved->left.value(0).startsWith(t("7 of campaigns stays: something else")) &&
                 moved->left.value(0).contains(t("invoices")),
             qPrintable(moved->left.join(u'|')));
    QCOMPARE(m_fixture->count(t("messages")), 12);
}

void TestArchiving::newTableJoinsByOneDeclaration()
{
    m_fixture->execute(t(madeUpTables));
    const ArchiveSpec spec = madeUpSpec();
    const auto preview = archiving::preview(*m_session, spec, 30, ArchiveFixture::now());
    QCOMPARE(preview->items, 29);
    QCOMPARE(preview->rows, 29 * 4);
    const QString rows = value("select md5(string_agg(p::text, '' order by p)) from parcels p");
    const auto moved = archiving::run(*m_session, spec, 30, ArchiveFixture::now(), tester(),
                                      transactions(*m_session), {});
    QCOMPARE(told(moved), t("29 items, 116 rows"));
    QCOMPARE(value("select count(*) filter (where heavy) from parcels_archive"), t("19"));
    QCOMPARE(archiving::holding(*m_session, spec)->items, 29);
    const QString one = value("select parcel from parcels_archive limit 1");
    QCOMPARE(told(archiving::restoreItems(*m_session, spec, 30, {one}, tester(), {})),
             t("1 items, 4 rows"));
    QCOMPARE(told(archiving::restoreRun(*m_session, spec, 30, moved->runId, tester(), {})),
             t("28 items, 112 rows"));
    QCOMPARE(value("select md5(string_agg(p::text, '' order by p)) from parcels p"), rows);
}

void TestArchiving::purgeKeepsTheLastFiftyRunsOfACheck()
{
    m_fixture->execute(t(R"(
insert into check_schedule (check_name) values ('often'), ('seldom');
insert into check_runs (check_name, started_at, finished_at, outcome)
    select 'often', now() - i * interval '1 day', now() - i * interval '1 day', 'done'
    from generate_series(1, 400) i;
insert into check_runs (check_name, started_at, finished_at, outcome)
    select 'seldom', now() - i * interval '30 days', now(), 'done' from generate_series(1, 60) i;
insert into check_runs (check_name, started_at) values ('often', now() - interval '399 days 1 hour');
)"));
    const auto purged = runArchive(*m_session, t("check_runs"), ArchiveFixture::now(), tester(),
                                   transactions(*m_session), {});
    // Those of 90 to 400 days ago, but not the one that still runs; and ten of the seldom ones.
    QCOMPARE(told(purged), t("321 items, 321 rows"));
    QCOMPARE(value("select string_agg(check_name || ' ' || n, ', ' order by check_name) from "
                   "(select check_name, count(*) n from check_runs group by 1) c"),
             t("often 90, seldom 50"));
    QCOMPARE(value("select direction from archive_runs"), t("purge"));
    QCOMPARE(told(runArchive(*m_session, t("check_runs"), ArchiveFixture::now(), tester(),
                             transactions(*m_session), {})),
             t("0 items, 0 rows"));
}

void TestArchiving::checkFollowsThePoliciesThatAreSwitchedOn()
{
    m_fixture->addCampaigns(4);
    m_fixture->execute(
        t("insert into system_logs (at, message) select now() - interval '31 days', i "
          "from generate_series(1, 6) i"));
    QVERIFY(setArchivePolicy(*m_session, {campaigns, false, 180}, tester()).ok());
    const QDateTime now = ArchiveFixture::now();
    const auto preview = previewArchivePolicies(*m_session, now, 10);
    QCOMPARE(preview->total, 1);
    QCOMPARE(preview->changes.first().change, t("archive"));
    QCOMPARE(preview->changes.first().object, t("logs"));
    QCOMPARE(preview->changes.first().count, 6);
    QVERIFY(preview->changes.first().since.isValid());
    CheckRun run{*m_session, now, Actor::check(t("archive")), 1, transactions(*m_session)};
    QVERIFY(runArchivePolicies(run).ok());
    QCOMPARE(run.changed, 6);
    QCOMPARE(run.details.value(t("logs")).toInt(), 6);
    QCOMPARE(m_fixture->count(campaigns), 4);
    QVERIFY(setArchivePolicy(*m_session, {campaigns, true, 180}, tester()).ok());
    QVERIFY(runArchivePolicies(run).ok());
    QCOMPARE(run.changed, 6 + 4 * ArchiveFixture::rowsOfACampaign);
    QCOMPARE(value("select string_agg(actor, ' ') from audit_log where action = 'archive'"),
             t("check:archive check:archive"));
}

void TestArchiving::stoppedCheckMovesNothingMore()
{
    m_fixture->addCampaigns(4);
    CheckRun run{*m_session, ArchiveFixture::now(), tester(), 1, transactions(*m_session)};
    run.isWanted = [] {
        return false;
    };
    QVERIFY(runArchivePolicies(run).ok());
    QCOMPARE(run.changed, 0);
    QCOMPARE(m_fixture->count(campaigns), 4);
}

void TestArchiving::holdingCountsTheArchive()
{
    QCOMPARE(archiveHolding(*m_session, campaigns)->items, 0);
    m_fixture->addCampaigns(4);
    QVERIFY(runCampaigns(*m_session).ok());
    const auto holding = archiveHolding(*m_session, campaigns);
    QCOMPARE(holding->items, 4);
    QVERIFY(holding->bytes > 0 && holding->oldest.isValid() && holding->newest == holding->oldest);
}

QTEST_GUILESS_MAIN(TestArchiving)
#include "tst_archiving.moc"
