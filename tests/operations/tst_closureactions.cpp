// SPDX-License-Identifier: GPL-3.0-or-later
#include "closuredatabase.h"

#include "operations/closure.h"
#include "tables/operationstables.h"

#include <QTest>

using namespace regie;
using namespace regie::closure;
using namespace Qt::StringLiterals;

namespace {

const Actor amelie{u"amelie@poste-3"_s, u"window"_s};

QDateTime hoursAgo(int hours)
{
    return QDateTime::currentDateTimeUtc().addSecs(-3600 * qint64(hours));
}

Message message(qint64 id, const char *status, int sentHoursAgo)
{
    Message made;
    made.id = id;
    made.contact = id;
    made.status = QString::fromLatin1(status);
    if (made.status != u"pending"_s)
        made.sentAt = hoursAgo(sentHoursAgo);
    return made;
}

/// Two pending, one that waits for a reply, one overdue and one answered.
History openCampaign()
{
    History history;
    history.campaign.status = u"sending"_s;
    history.campaign.startedAt = hoursAgo(30);
    history.messages = {message(1, "pending", 0), message(2, "pending", 0), message(3, "read", 5),
                        message(4, "sent", 29), message(5, "delivered", 29)};
    history.interactions = {{5, 5, u"reply"_s, hoursAgo(20)}};
    return history;
}

} // namespace

/// What operators decide about the closure of a campaign, and what they are told of it.
class TestClosureActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database.write({{openCampaign()}}); }
    void outlookSaysWhyItIsOpen();
    void limitIsMoved();
    void vetoKeepsTheCampaignOpenUntilLifted();
    void closeNowDoesWhatItsPreviewLists();
    void closeNowIsWhatTheRulesSay();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void closingTableAgreesWithTheOutlook();

private:
    ClosureOutlook outlook(qint64 id = 1) const;
    void checkLimitsNow();
    QString audited(const QString &columns) const;

    ClosureDatabase m_database;
};

ClosureOutlook TestClosureActions::outlook(qint64 id) const
{
    const auto found = closureOutlook(m_database.session(), id);
    if (!found || !*found)
        qFatal("no outlook");
    return **found;
}

QString TestClosureActions::audited(const QString &columns) const
{
    return m_database.database().value(
        u"select %1 from audit_log order by id desc limit 1"_s.arg(columns));
}

/// Far in the future, so that only moved limits and vetoes can keep a campaign open.
void TestClosureActions::checkLimitsNow()
{
    CheckRun run = ClosureDatabase::makeRun(m_database.session(), closureChecks[1]);
    run.now = QDateTime::currentDateTimeUtc().addDays(3);
    QVERIFY(runLimitCheck(run).ok());
}

void TestClosureActions::outlookSaysWhyItIsOpen()
{
    const ClosureOutlook facts = outlook();
    const History history = m_database.read().campaigns[0];
    QCOMPARE(facts.status, u"sending"_s);
    QCOMPARE(facts.pending, 2);
    QCOMPARE(facts.awaitingReply, 1);
    QCOMPARE(facts.overdue, 1);
    QCOMPARE(facts.repliesUntil, history.messages[2].sentAt.addDays(1));
    QCOMPARE(facts.nextReplyUntil, facts.repliesUntil);
    QCOMPARE(facts.settlesAt, facts.repliesUntil);
    QCOMPARE(facts.limitAt, history.campaign.startedAt.addDays(2));
    QCOMPARE(facts.lastSentAt, history.messages[2].sentAt);
    QVERIFY(!facts.isSettled && !facts.isLimitMoved && !facts.vetoedAt.isValid());
    const auto none = closureOutlook(m_database.session(), 404);
    QVERIFY(none.ok() && !*none);
}

void TestClosureActions::limitIsMoved()
{
    const QDateTime until(QDate(2199, 1, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(moveLimit(m_database.session(), 1, until, u"the list was late"_s, amelie).ok());
    QCOMPARE(outlook().limitAt, until);
    QVERIFY(outlook().isLimitMoved);
    QCOMPARE(audited(u"concat_ws(' ', actor, origin, action, object_id, reason, new_values)"_s),
             u"amelie@poste-3 window move-limit 1 the list was late "
             "{\"limit_at\": \"2199-01-01T09:00:00.000Z\"}"_s);
    QVERIFY(m_database.events().first().startsWith(u"1 limit_moved {\"reason\": \"the list"_s));
    checkLimitsNow();
    QCOMPARE(outlook().pending, 2);
}

void TestClosureActions::vetoKeepsTheCampaignOpenUntilLifted()
{
    Session &session = m_database.session();
    QVERIFY(vetoClosure(session, 1, u"the client asked for it"_s, amelie).ok());
    QVERIFY(!vetoClosure(session, 1, u"again"_s, amelie).ok());
    ClosureOutlook facts = outlook();
    QVERIFY(facts.vetoedAt.isValid() && !facts.limitAt.isValid());
    QCOMPARE(facts.vetoedBy, amelie.name);
    QCOMPARE(facts.vetoReason, u"the client asked for it"_s);
    checkLimitsNow();
    QCOMPARE(outlook().pending, 2);
    QVERIFY(liftVeto(session, 1, {}, amelie).ok());
    QVERIFY(!outlook().vetoedAt.isValid() && outlook().vetoedBy.isEmpty());
    QCOMPARE(audited(u"action || ' ' || (old_values ->> 'veto_reason')"_s),
             u"lift-veto the client asked for it"_s);
    checkLimitsNow();
    QCOMPARE(outlook().pending, 0);
}

void TestClosureActions::closeNowDoesWhatItsPreviewLists()
{
    Session &session = m_database.session();
    const auto preview = previewCloseNow(session, 1);
    QVERIFY(preview.ok());
    QStringList listed;
    for (const CheckChange &change : preview->changes)
        listed.append(change.change + u' ' + change.contactName);
    QCOMPARE(listed, QStringList({u"limit_failed contact 1"_s, u"limit_failed contact 2"_s,
                                  u"no_interaction contact 4"_s, u"no_interaction contact 3"_s,
                                  u"completed "_s, u"settled "_s, u"counters "_s}));
    QCOMPARE(preview->total, listed.size());
    QCOMPARE(outlook().pending, 2);

    const auto closed = closeNow(session, 1, u"the budget is spent"_s, amelie);
    QVERIFY(closed.ok());
    QCOMPARE(*closed, 4);
    const ClosureOutlook facts = outlook();
    QVERIFY(facts.isSettled && facts.status == u"completed"_s);
    QStringList statuses;
    const World after = m_database.read();
    for (const Message &m : after.campaigns[0].messages)
        statuses.append(m.status);
    QCOMPARE(statuses, QStringList({u"failed"_s, u"failed"_s, u"no_interaction"_s,
                                    u"no_interaction"_s, u"delivered"_s}));
    QStringList kinds;
    for (const QString &event : m_database.events())
        kinds.append(event.section(u' ', 1, 1));
    QCOMPARE(kinds, QStringList({u"closed_now"_s, u"completed"_s, u"settled"_s}));
    QCOMPARE(
        m_database.database().value(u"select string_agg(action, ',' order by id) from audit_log "
                                    "where reason = 'the budget is spent'"_s),
        u"given-up,no-interaction,close-now,campaign-closed"_s);
    QVERIFY(!closeNow(session, 1, {}, amelie).ok());
    QVERIFY(previewCloseNow(session, 1)->changes.isEmpty());
}

/// Any campaign, against the pure rule; times of the closing are those of the database.
void TestClosureActions::closeNowIsWhatTheRulesSay()
{
    const bool holds = rc::check("closing now is what the rules say", [&] {
        History history = *arbitrary::anyHistory();
        m_database.write({{history}});
        const auto closed = closeNow(m_database.session(), 1, {}, amelie);
        const bool isOpen =
            !history.campaign.settledAt.isValid() && history.campaign.status != u"draft"_s;
        RC_ASSERT(closed.ok() == isOpen);
        World found = m_database.read();
        Campaign &campaign = found.campaigns[0].campaign;
        const QDateTime at = isOpen ? campaign.settledAt : noon();
        const std::string wrong = difference(found, {{closure::closeNow(history, at)}});
        if (!wrong.empty())
            RC_FAIL(wrong);
    });
    QVERIFY(holds);
}

void TestClosureActions::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("arrange");
    QTest::addColumn<int>("action");
    QTest::newRow("a limit in the past") << QString() << 0;
    QTest::newRow("the limit of a campaign that is over")
        << u"update campaigns set status = 'completed'"_s << 1;
    QTest::newRow("a veto without a reason") << QString() << 2;
    QTest::newRow("lifting a veto that nobody made") << QString() << 3;
    QTest::newRow("closing a draft") << u"update campaigns set status = 'draft'"_s << 4;
    QTest::newRow("closing a campaign that does not exist") << QString() << 5;
}

void TestClosureActions::nonsenseIsRefused()
{
    QFETCH(QString, arrange);
    QFETCH(int, action);
    if (!arrange.isEmpty())
        m_database.database().execute(arrange);
    Session &session = m_database.session();
    const auto closed = [&](qint64 id) {
        const auto result = closeNow(session, id, {}, amelie);
        return result ? Status() : Status(result.error());
    };
    const Status done = action == 0   ? moveLimit(session, 1, hoursAgo(1), {}, amelie)
                        : action == 1 ? moveLimit(session, 1, hoursAgo(-9), {}, amelie)
                        : action == 2 ? vetoClosure(session, 1, u"  "_s, amelie)
                        : action == 3 ? liftVeto(session, 1, {}, amelie)
                        : action == 4 ? closed(1)
                                      : closed(404);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, ErrorKind::Input);
    QVERIFY(done.error().summary.endsWith(u'.'));
    QCOMPARE(m_database.auditLines(), 0);
    QVERIFY(m_database.events().isEmpty());
}

void TestClosureActions::closingTableAgreesWithTheOutlook()
{
    History paused = openCampaign();
    paused.campaign.status = u"paused"_s;
    History vetoed = openCampaign();
    vetoed.campaign.vetoedAt = hoursAgo(1);
    History moved = openCampaign();
    moved.campaign.movedLimitAt = hoursAgo(-50);
    History over = openCampaign();
    over.campaign.status = u"completed"_s;
    over.messages.remove(0, 2);
    History settled = over;
    settled.campaign.settledAt = hoursAgo(0);
    History draft;
    History empty = openCampaign();
    empty.messages.clear();
    empty.interactions.clear();
    m_database.write({{openCampaign(), paused, vetoed, moved, over, settled, draft, empty}});
    const TableSpec spec = closingTable();
    const QString sql =
        u"select k.campaign_id, k.pending, k.limit_at, k.awaiting, k.replies_until, k.overdue from "_s +
        spec.from + u" order by 1"_s;
    QList<qint64> listed;
    const Status status =
        m_database.session().forEachSql(u"closing"_s, sql, {}, [&](const Row &row) {
            const ClosureOutlook facts = outlook(row.integer(0));
            listed.append(row.integer(0));
            [&] {
                QCOMPARE(row.integer(1), facts.pending);
                QCOMPARE(row.time(2), facts.limitAt);
                QCOMPARE(row.integer(3), facts.awaitingReply);
                QCOMPARE(row.time(4), facts.settlesAt);
                QCOMPARE(row.integer(5), facts.overdue);
            }();
            return !QTest::currentTestFailed();
        });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().text()));
    QCOMPARE(listed, QList<qint64>({1, 2, 3, 4, 5, 8}));
}

QTEST_GUILESS_MAIN(TestClosureActions)
#include "tst_closureactions.moc"
