// SPDX-License-Identifier: GPL-3.0-or-later
#include "closureexamples.h"

#include "database/sqlvalues.h"
#include "operations/closure.h"

#include <QTest>

#include <libpq-fe.h>

using namespace regie;
using namespace regie::closure;
using namespace Qt::StringLiterals;

namespace {

const ClosureCheck &replies = closureChecks[0];
const ClosureCheck &limits = closureChecks[1];
const ClosureCheck &interrupted = closureChecks[2];

} // namespace

/// Checks as a whole: batches, being stopped or blocked, what they leave in the logs, previews.
class TestClosureChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedBetweenBatches();
    void blockedCampaignHoldsUpNoOther();
    void packsKeepCampaignsTogether();
    void everyChangeIsInTheLogs();
    void relaunchIsAnnounced();
    void lateReplyIsCountedAndChangesNoStatus();
    void previewListsNamesUpToTheLimit();

private:
    QString status(qint64 id = 1) const;

    ClosureDatabase m_database;
};

QString TestClosureChecks::status(qint64 id) const
{
    return m_database.database().value(
        u"select status from messages where campaign_id = 1 and id = %1"_s.arg(id));
}

void TestClosureChecks::stoppedBetweenBatches()
{
    m_database.write(silentCampaigns(9));
    CheckRun run = ClosureDatabase::makeRun(m_database.session(), replies);
    int asked = 0;
    run.isWanted = [&] {
        return ++asked <= 2;
    };
    const Status done = ClosureRun(run, 3).checkReplies();
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    const auto after = m_database.run(replies);
    QCOMPARE(run.details.value("no_interaction"_L1).toInt() +
                 after.details.value("no_interaction"_L1).toInt(),
             9);
    QVERIFY(run.changed > 0);
}

/// What one batch cannot do is left for the next run; the others are done, and the run says why.
void TestClosureChecks::blockedCampaignHoldsUpNoOther()
{
    m_database.write(silentCampaigns(9));
    CheckRun run = ClosureDatabase::makeRun(m_database.session(), replies);
    int calls = 0;
    const Error blocked{ErrorKind::Timeout, u"55P03"_s, {}, u"a row is locked"_s, {}};
    run.batch = [&](const std::function<Status()> &work) {
        // The first batch is blocked once, the second for good.
        ++calls;
        return calls == 1 || (calls >= 3 && calls <= 5) ? Status(blocked)
                                                        : run.session.transaction(work);
    };
    const Status done = ClosureRun(run, 3).checkReplies();
    QVERIFY(!done.ok());
    QCOMPARE(done.error().sqlState, u"55P03"_s);
    const int first = run.details.value("no_interaction"_L1).toInt();
    QVERIFY(first > 3 && first < 9);
    QCOMPARE(m_database.run(replies).details.value("no_interaction"_L1).toInt(), 9 - first);
}

void TestClosureChecks::packsKeepCampaignsTogether()
{
    const auto packs = packed(
        {{1, 40, 0}, {2, 50, 0}, {3, 30, 0}, {4, 500, 0}, {5, 1, 0}, {6, 0, 1900}, {7, 0, 200}},
        100);
    QStringList shown;
    for (const ClosurePack &pack : packs)
        shown.append(sqlArray(pack.campaigns) + (pack.isSliced ? u" sliced"_s : QString()));
    QCOMPARE(shown, QStringList({u"{1,2}"_s, u"{3}"_s, u"{4} sliced"_s, u"{5,6}"_s, u"{7}"_s}));
}

void TestClosureChecks::everyChangeIsInTheLogs()
{
    World world{{sending({message(1, "delivered", 30), message(2, "read", 30)}),
                 sending({message(3, "sent", 1), message(4, "pending", 0)})}};
    m_database.write(world);
    m_database.run(replies);
    m_database.run(limits);
    const QString log = m_database.history().join(u'\n');
    for (const auto *line :
         {"1 no-interaction 1 delivered", "1 no-interaction 2 read", "2 given-up 4 pending",
          "1 campaign-closed {\"status\": \"sending\"} {\"status\": \"completed\"", "limit_48h"})
        QVERIFY2(log.contains(QString::fromLatin1(line)), qPrintable(log));
    const QString events = m_database.events().join(u'\n');
    for (const auto *line :
         {"1 check_24h {\"no_interaction\": 2}", "1 completed {\"sent\": 2, \"failed\": 0}",
          "1 settled {\"replies\": 0}", "2 check_48h {\"failed\": 1}",
          "2 completed {\"sent\": 1, \"failed\": 1}"})
        QVERIFY2(events.contains(QString::fromLatin1(line)), qPrintable(events));
    QCOMPARE(m_database.database().value(
                 u"select actor || ' ' || origin || ' ' || (new_values ->> 'contacts') "
                 "from audit_log where action = 'given-up' order by id desc limit 1"_s),
             u"check:closure_48h check [4]"_s);
}

void TestClosureChecks::relaunchIsAnnounced()
{
    m_database.write({{sending({message(1, "delivered", 1), message(2, "pending", 0)})}});
    const std::unique_ptr<PGconn, decltype(&PQfinish)> agent(
        PQconnectdb(m_database.database().settings().conninfo().toUtf8().constData()), &PQfinish);
    PQclear(PQexec(agent.get(), "listen regie_relaunch"));
    m_database.run(interrupted);
    PQclear(PQexec(agent.get(), "select 1"));
    const std::unique_ptr<PGnotify, decltype(&PQfreemem)> told(PQnotifies(agent.get()), &PQfreemem);
    QVERIFY(told);
    QCOMPARE(told->extra, "1");
    QCOMPARE(m_database.events(), QStringList{u"1 relaunch_requested {\"idle_minutes\": 60}"_s});
    QCOMPARE(m_database.database().value(
                 u"select relaunch_requested_at = '2026-03-18T12:00Z' from campaigns"_s),
             u"t"_s);
}

void TestClosureChecks::lateReplyIsCountedAndChangesNoStatus()
{
    History settled = sending({message(1, "no_interaction", 60)});
    settled.campaign.status = u"completed"_s;
    settled.campaign.settledAt = noon().addDays(-1);
    settled.interactions = {{1, 1, u"reply"_s, noon().addSecs(-60)}};
    m_database.write({{settled}});
    const CheckRun run = m_database.run(replies);
    QCOMPARE(run.changed, 1);
    const Campaign campaign = m_database.read().campaigns[0].campaign;
    QCOMPARE(campaign.counters.interactions, 1);
    QCOMPARE(campaign.status, u"completed"_s);
    QCOMPARE(campaign.settledAt, settled.campaign.settledAt);
    QCOMPARE(status(), u"no_interaction"_s);
}

void TestClosureChecks::previewListsNamesUpToTheLimit()
{
    m_database.write(silentCampaigns(9));
    const auto preview = previewReplyCheck(m_database.session(), noon(), 8);
    QVERIFY(preview.ok());
    QCOMPARE(preview->changes.size(), 8);
    QCOMPARE(preview->changes[3].change, u"no_interaction"_s);
    QCOMPARE(preview->changes[4].change, u"completed"_s); // half of the list is for campaigns
    QCOMPARE(preview->total, 9 + 9 + 9 + 9); // silent, completed, settled, counted anew
    const CheckChange &first = preview->changes.first();
    QCOMPARE(first.change, u"no_interaction"_s);
    QCOMPARE(first.campaignName, u"campaign 1"_s);
    QCOMPARE(first.contactName, u"contact 1"_s);
    QCOMPARE(first.from, u"delivered"_s);
    QCOMPARE(first.since, noon().addSecs(-6 * 3600));
    QCOMPARE(m_database.read().campaigns[0].messages[0].status, u"delivered"_s);
}

QTEST_GUILESS_MAIN(TestClosureChecks)
#include "tst_closurechecks.moc"
