// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "domain/suggestion.h"

#include <rapidcheck.h>

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Something that somebody does to one of a few suggestions, as it was seen some time ago or now.
struct Operation
{
    int session = 0;
    int suggestion = 0;
    QString what; ///< a decision, "undo", or a status that other programs set
    bool seenLately = true;
};

const QStringList whatHappens{u"approve"_s,  u"refuse"_s,   u"postpone"_s, u"resume"_s,
                              u"undo"_s,     u"undo"_s,     u"approve"_s,  u"executing"_s,
                              u"approved"_s, u"executed"_s, u"failed"_s,   u"rolled_back"_s,
                              u"due"_s,      u"expired"_s,  u"pending"_s};

rc::Gen<Operation> operation()
{
    return rc::gen::build<Operation>(
        rc::gen::set(&Operation::session, rc::gen::inRange(0, 3)),
        rc::gen::set(&Operation::suggestion, rc::gen::inRange(0, 3)),
        rc::gen::set(&Operation::what, rc::gen::map(rc::gen::inRange(0, int(whatHappens.size())),
                                                    [](int i) { return whatHappens[i]; })),
        rc::gen::set(&Operation::seenLately,
                     rc::gen::map(rc::gen::inRange(0, 5), [](int i) { return i > 0; })));
}

struct Standing
{
    QString status;
    qint64 version = 0;
    qint64 decisions = 0;
    qint64 lastDecision = 0;
};

} // namespace

/// Whatever anybody does in whatever order: suggestions move along their arrows only.
class TestSuggestionStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDatabaseKnowsTheSameArrows_data();
    void theDatabaseKnowsTheSameArrows();
    void movesNeedANewVersion();
    void theMachineNeverLeavesItsArrows();

private:
    Standing standing(qint64 id) const;
    /// A moved row is told by exactly this, or by nobody.
    bool carryOut(const Operation &operation, qint64 id, const Standing &seen);
    bool decideAs(Session &session, const Operation &operation, qint64 id, const Standing &seen);

    SuggestionFixture m_fixture;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

void TestSuggestionStates::initTestCase()
{
    for (int i = 0; i < 3; ++i)
        m_sessions.push_back(m_fixture.database().open());
}

void TestSuggestionStates::theDatabaseKnowsTheSameArrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const QString &from : suggestion::statuses()) {
        for (const QString &to : suggestion::statuses())
            QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
    }
}

/// All 81 pairs: what the program thinks of them, and what the trigger does.
void TestSuggestionStates::theDatabaseKnowsTheSameArrows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Session &session = m_fixture.session();
    const QString set = u"status = '%1', version = version + 1, postponed_until = case when '%1' = "
                        "'postponed' then now() end, ended_at = case when %2 then now() end"_s;
    const auto setTo = [&](const QString &status) {
        return set.arg(status, suggestion::isEnded(status) ? u"true"_s : u"false"_s);
    };
    QVERIFY(session.begin().ok());
    const auto made = session.executeSql(
        u"t"_s, u"insert into suggestions (client_key, entity_id, type, status, postponed_until, "
                "ended_at) values ('durum', 'arrow', 'scale', '%1', case when '%1' = 'postponed' "
                "then now() end, case when %2 then now() end)"_s.arg(
                    from, suggestion::isEnded(from) ? u"true"_s : u"false"_s));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    const auto moved = session.executeSql(
        u"t"_s, u"update suggestions set %1 where entity_id = 'arrow'"_s.arg(setTo(to)));
    QVERIFY(session.rollback().ok());
    QCOMPARE(moved.ok(), from == to || suggestion::canGo(from, to));
    if (!moved.ok())
        QVERIFY2(moved.error().detail.contains(u"a suggestion does not go from"_s),
                 qPrintable(moved.error().detail));
}

void TestSuggestionStates::movesNeedANewVersion()
{
    const qint64 id = m_fixture.add();
    const auto moved = m_fixture.session().executeSql(
        u"t"_s, u"update suggestions set status = 'approved' where suggestion_id = %1"_s.arg(id));
    QVERIFY(!moved.ok());
    QVERIFY(moved.error().detail.contains(u"gets a new version"_s));
}

Standing TestSuggestionStates::standing(qint64 id) const
{
    Standing found;
    const Status read = m_fixture.session().forEachSql(
        u"t"_s,
        u"select s.status, s.version, (select count(*) from decisions d where d.suggestion_id = "
        "s.suggestion_id), coalesce((select max(decision_id) from decisions d where "
        "d.suggestion_id "
        "= s.suggestion_id), 0) from suggestions s where suggestion_id = %1"_s.arg(id),
        {}, [&](const Row &row) {
            found = {row.text(0), row.integer(1), row.integer(2), row.integer(3)};
            return false;
        });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().text()));
    return found;
}

bool TestSuggestionStates::decideAs(Session &session, const Operation &operation, qint64 id,
                                    const Standing &seen)
{
    DecisionRequest request;
    request.suggestionId = id;
    request.version = seen.version;
    request.decision = operation.what;
    request.reasonCode = u"data"_s;
    request.postponedUntil = QDateTime::currentDateTimeUtc().addDays(1);
    const auto outcome = operation.what == "undo"_L1
                             ? undoDecision(session, seen.lastDecision, SuggestionFixture::bruno())
                             : decide(session, request, SuggestionFixture::amelie());
    if (!outcome)
        RC_ASSERT(outcome.error().kind == ErrorKind::Input && operation.what == "undo"_L1);
    return outcome.ok() && outcome->kind == DecisionOutcome::Kind::Decided;
}

bool TestSuggestionStates::carryOut(const Operation &operation, qint64 id, const Standing &seen)
{
    Session &session = *m_sessions[size_t(operation.session)];
    if (operation.what == "due"_L1) {
        // Its postponement is over, or its end has come.
        (void)session.executeSql(
            u"t"_s,
            u"update suggestions set postponed_until = case when status = 'postponed' then "
            "now() - interval '1 minute' end, expires_at = case when status = 'pending' then "
            "now() - interval '1 minute' else expires_at end where suggestion_id = %1"_s.arg(id));
        const auto moved =
            resumeAndExpire(session, QDateTime::currentDateTimeUtc(), Actor::check(u"ads"_s));
        RC_ASSERT(moved.ok());
        return *moved > 0;
    }
    if (!suggestion::statuses().contains(operation.what))
        return decideAs(session, operation, id, seen);
    // As other programs do, without a line of decision.
    (void)session.executeSql(
        u"t"_s,
        u"update suggestions set status = '%1', version = version + 1, ended_at = case when "
        "%2 then now() end, postponed_until = null where suggestion_id = %3 and version = %4"_s
            .arg(operation.what, suggestion::isEnded(operation.what) ? u"true"_s : u"false"_s)
            .arg(id)
            .arg(seen.version));
    return false;
}

void TestSuggestionStates::theMachineNeverLeavesItsArrows()
{
    int moves = 0, clients = 0;
    const bool holds = rc::check("suggestions move along their arrows", [&] {
        const auto operations =
            *rc::gen::resize(24, rc::gen::container<std::vector<Operation>>(operation()));
        // Of a client of their own: what is learned of a kind is counted anew each time.
        const QString client = u"client %1"_s.arg(++clients);
        m_fixture.execute(u"insert into clients (client_key) values ('%1')"_s.arg(client));
        const qint64 first = m_fixture.add(3, client);
        QList<Standing> now, seen;
        for (qint64 id = first; id < first + 3; ++id)
            now.append(standing(id));
        seen = now;
        const QString ours =
            u"suggestion_id between %1 and %1 + 2 and decision_id <= "_s.arg(first);
        QString before;
        qint64 lastOfAll = 0;
        for (const Operation &operation : operations) {
            const qsizetype i = operation.suggestion;
            const bool told =
                carryOut(operation, first + i, operation.seenLately ? now[i] : seen[i]);
            seen[i] = now[i];
            const Standing after = standing(first + i);
            const bool moved = after.version != now[i].version;
            moves += moved;
            RC_ASSERT(after.version - now[i].version == (moved ? 1 : 0));
            const bool isAllowed = after.status == now[i].status
                                       ? !moved || operation.what == after.status
                                       : suggestion::canGo(now[i].status, after.status);
            RC_ASSERT(isAllowed);
            RC_ASSERT(after.decisions - now[i].decisions == (told ? 1 : 0));
            if (told)
                RC_ASSERT(moved);
            // What was written before is as it was.
            RC_ASSERT(lastOfAll == 0 ||
                      m_fixture.decisionRows(ours + QString::number(lastOfAll)) == before);
            now[i] = after;
            lastOfAll = std::max(lastOfAll, after.lastDecision);
            before = m_fixture.decisionRows(ours + QString::number(lastOfAll));
        }
        RC_ASSERT(m_fixture.value(u"select count(*) from decisions d join suggestions s using "
                                  "(suggestion_id) where d.suggestion_version > s.version and "_s +
                                  ours + QString::number(lastOfAll)) == u"0"_s);
    });
    QVERIFY(holds);
    QVERIFY2(moves > 100, qPrintable(QString::number(moves)));
}

QTEST_GUILESS_MAIN(TestSuggestionStates)
#include "tst_suggestionstates.moc"
