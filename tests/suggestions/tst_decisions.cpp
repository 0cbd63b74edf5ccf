// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "domain/suggestion.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

using Kind = DecisionOutcome::Kind;

namespace {

const Actor amelie = SuggestionFixture::amelie();
const Actor bruno = SuggestionFixture::bruno();

} // namespace

/// What operators decide, take back, and what they are told when they were too late.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrow_data();
    void everyArrow();
    void isToldWhoWasFaster();
    void isToldOfAnOlderVersion();
    void whatIsArchivedOrGoneIsTold();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void wordsAreKeptAsTheyAre_data();
    void wordsAreKeptAsTheyAre();
    void leavesItsTraces();
    void holdIsReleased();
    void patternFollows();
    void undoBringsBack_data();
    void undoBringsBack();
    void undoChain();
    void undoIsTooLate_data();
    void undoIsTooLate();
    void approvalThatCameBackUndone();
    void secondOpenOneIsInTheWay();
    void onlyDecisionsOfOperatorsAreUndone();
    void bulkTellsEachItem();
    void bulkStopsBetweenBatches();
    void bulkUndoTellsEachItem();
    void whatIsDueComesBackOrExpires();
    void decisionsCannotBeEdited_data();
    void decisionsCannotBeEdited();

private:
    SuggestionFixture m_fixture;
};

void TestDecisions::everyArrow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("to"); // empty: too late
    const QHash<QString, std::pair<QString, QString>> arrows{
        {u"approve"_s, {u"pending"_s, u"approved"_s}},
        {u"refuse"_s, {u"pending"_s, u"refused"_s}},
        {u"postpone"_s, {u"pending"_s, u"postponed"_s}},
        {u"resume"_s, {u"postponed"_s, u"pending"_s}}};
    for (auto it = arrows.begin(); it != arrows.end(); ++it) {
        for (const QString &from : suggestion::statuses())
            QTest::addRow("%s what is %s", qPrintable(it.key()), qPrintable(from))
                << from << it.key() << (from == it->first ? it->second : QString());
    }
}

void TestDecisions::everyArrow()
{
    QFETCH(QString, from);
    QFETCH(QString, decision);
    QFETCH(QString, to);
    const qint64 id = m_fixture.add();
    m_fixture.execute(
        u"alter table suggestions disable trigger suggestions_arrows; update suggestions set "
        u"status "
        "= '%1', postponed_until = case when '%1' = 'postponed' then now() + interval '1 day' end, "
        "ended_at = case when '%1' in ('refused', 'expired', 'executed', 'failed', 'rolled_back') "
        "then now() end where suggestion_id = %2; alter table suggestions enable trigger "
        "suggestions_arrows"_s.arg(from)
            .arg(id));
    const DecisionOutcome outcome = m_fixture.decided(id, decision);
    QCOMPARE(outcome.kind, to.isEmpty() ? Kind::AlreadyDecided : Kind::Decided);
    QCOMPARE(outcome.suggestionId, id);
    QCOMPARE(outcome.status, to.isEmpty() ? from : to);
    QCOMPARE(m_fixture.status(id), outcome.status);
    QCOMPARE(outcome.version, m_fixture.version(id));
    QCOMPARE(m_fixture.version(id), to.isEmpty() ? 0 : 1);
    QCOMPARE(m_fixture.told(id).size(), to.isEmpty() ? 0 : 1);
    if (!to.isEmpty())
        QVERIFY(suggestion::canGo(from, to));
}

void TestDecisions::isToldWhoWasFaster()
{
    const qint64 id = m_fixture.add();
    const DecisionRequest late = m_fixture.request(id, u"refuse"_s);
    const DecisionOutcome first = m_fixture.decided(id, u"approve"_s);
    const auto second = decide(m_fixture.session(), late, bruno);
    QVERIFY(second.ok());
    QCOMPARE(second->kind, Kind::AlreadyDecided);
    QCOMPARE(second->status, u"approved"_s);
    QCOMPARE(second->decidedBy, amelie.name);
    QCOMPARE(second->decidedAt, first.decidedAt);
    QVERIFY(qAbs(second->decidedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(m_fixture.told(id), QStringList{u"approve pending>approved v1 by amelie@poste-3"_s});
}

/// It is pending again, but not the one that was on the screen.
void TestDecisions::isToldOfAnOlderVersion()
{
    const qint64 id = m_fixture.add();
    const DecisionRequest late = m_fixture.request(id, u"approve"_s);
    m_fixture.decided(id, u"postpone"_s);
    m_fixture.decided(id, u"resume"_s);
    const auto outcome = decide(m_fixture.session(), late, bruno);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Kind::AlreadyDecided);
    QCOMPARE(outcome->status, u"pending"_s);
    QCOMPARE(outcome->version, 2);
    QCOMPARE(outcome->decidedBy, amelie.name);
}

void TestDecisions::whatIsArchivedOrGoneIsTold()
{
    const qint64 id = m_fixture.add();
    const DecisionRequest late = m_fixture.request(id, u"approve"_s);
    m_fixture.decided(id, u"refuse"_s);
    m_fixture.execute(
        u"with moved as (delete from suggestions where suggestion_id = %1 returning *) "
        "insert into suggestions_archive select * from moved; "
        "begin; with moved as (delete from decisions where suggestion_id = %1 returning *) "
        "insert into decisions_archive select * from moved; commit"_s.arg(id));
    const auto archived = decide(m_fixture.session(), late, bruno);
    QVERIFY(archived.ok());
    QCOMPARE(archived->kind, Kind::AlreadyDecided);
    QCOMPARE(archived->status, u"refused"_s);
    QCOMPARE(archived->decidedBy, amelie.name);
    DecisionRequest nowhere = late;
    nowhere.suggestionId = 987'654;
    const auto gone = decide(m_fixture.session(), nowhere, bruno);
    QVERIFY(gone.ok());
    QCOMPARE(gone->kind, Kind::Gone);
    const auto unknown = undoDecision(m_fixture.session(), 987'654, bruno);
    QVERIFY(unknown.ok());
    QCOMPARE(unknown->kind, Kind::Gone);
}

void TestDecisions::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDateTime>("until");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("no decision") << QString() << QString() << QString() << QDateTime();
    QTest::newRow("a decision of nobody's") << u"undo"_s << QString() << QString() << QDateTime();
    QTest::newRow("SQL") << u"approve'; drop table suggestions; --"_s << QString() << QString()
                         << QDateTime();
    QTest::newRow("a refusal without a reason")
        << u"refuse"_s << QString() << u"no"_s << QDateTime();
    QTest::newRow("a refusal with a reason nobody knows")
        << u"refuse"_s << u"mood"_s << u"no"_s << QDateTime();
    QTest::newRow("another reason without words")
        << u"refuse"_s << u"other"_s << u" \t\n "_s << QDateTime();
    QTest::newRow("another reason of zeroes")
        << u"refuse"_s << u"other"_s << QString(3, QChar(0)) << QDateTime();
    QTest::newRow("a postponement without a time")
        << u"postpone"_s << QString() << QString() << QDateTime();
    QTest::newRow("a postponement into the past")
        << u"postpone"_s << QString() << QString() << now.addSecs(-60);
    QTest::newRow("a postponement for ever")
        << u"postpone"_s << QString() << QString() << now.addYears(4'000);
}

void TestDecisions::nonsenseIsRefused()
{
    QFETCH(QString, decision);
    QFETCH(QString, reason);
    QFETCH(QString, words);
    QFETCH(QDateTime, until);
    const qint64 id = m_fixture.add();
    DecisionRequest request = m_fixture.request(id, decision);
    request.reasonCode = reason;
    request.reasonWords = words;
    request.postponedUntil = until;
    const auto one = decide(m_fixture.session(), request, amelie);
    QVERIFY(!one.ok());
    QCOMPARE(one.error().kind, ErrorKind::Input);
    QVERIFY2(one.error().summary.endsWith(u'.'), qPrintable(one.error().summary));
    const auto many = decideAll(m_fixture.session(), {{id, 0}}, request, amelie);
    QVERIFY(!many.ok());
    QCOMPARE(many.error().summary, one.error().summary);
    QCOMPARE(m_fixture.status(id), u"pending"_s);
    QVERIFY(m_fixture.told(id).isEmpty());
}

void TestDecisions::wordsAreKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &words) {
        QTest::newRow(name) << words << words;
    };
    same("quotes", u"L'été: \"trop\" cher'); delete from decisions; --"_s);
    same("placeholders", u":ids ?1 $1 %1 {}"_s);
    same("other scripts", u"予算 مرفوض \U0001F6AB"_s);
    same("many lines", u"one\ntwo\r\n\tthree \\ \\n"_s);
    same("very long", QString(200'000, u'é'));
    QTest::newRow("spaces around") << u"  too dear "_s << u"too dear"_s;
    QTest::newRow("zeroes") << u"to"_s + QChar(0) + u"o dear"_s << u"too dear"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestDecisions::wordsAreKeptAsTheyAre()
{
    QFETCH(QString, words);
    QFETCH(QString, kept);
    const qint64 id = m_fixture.add();
    DecisionRequest request = m_fixture.request(id, u"refuse"_s);
    request.reasonCode = u"brand"_s;
    request.reasonWords = words;
    const auto outcome = decide(m_fixture.session(), request, amelie);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(m_fixture.value(u"select reason_words from decisions where decision_id = %1"_s.arg(
                 outcome->decisionId)),
             kept.isNull() ? u""_s : kept);
    QCOMPARE(m_fixture.value(u"select reason_code from decisions where decision_id = %1"_s.arg(
                 outcome->decisionId)),
             u"brand"_s);
}

void TestDecisions::leavesItsTraces()
{
    const qint64 id = m_fixture.add();
    DecisionRequest request = m_fixture.request(id, u"refuse"_s);
    request.reasonCode = u"other"_s;
    request.reasonWords = u"the shop moves"_s;
    request.openMilliseconds = 21'000;
    const auto outcome = decide(m_fixture.session(), request, amelie);
    QVERIFY(outcome.ok());
    QCOMPARE(
        m_fixture.value(u"select concat_ws(' ', suggestion_id = %1, client_key, entity_type, type, "
                        "priority, roi_band, open_ms, origin, reason_code, reason_words) "
                        "from decisions where decision_id = %2"_s.arg(id)
                            .arg(outcome->decisionId)),
        u"t durum adset scale high 1.5_2 21000 window other the shop moves"_s);
    QCOMPARE(
        m_fixture.value(u"select concat_ws(' ', actor, origin, action, object_type, object_id = "
                        "'%1', old_values, new_values ->> 'status', (new_values ->> "
                        "'decision')::bigint = %2, reason) from audit_log order by id desc "
                        "limit 1"_s.arg(id)
                            .arg(outcome->decisionId)),
        u"amelie@poste-3 window suggestion-refuse suggestion t {\"status\": \"pending\"} refused "
        "t the shop moves"_s);
    QCOMPARE(m_fixture.value(
                 u"select ended_at = (select decided_at from decisions where decision_id = %1) "
                 "from suggestions where suggestion_id = %2"_s.arg(outcome->decisionId)
                     .arg(id)),
             u"t"_s);
}

void TestDecisions::holdIsReleased()
{
    const qint64 id = m_fixture.add(2);
    m_fixture.execute(
        u"insert into validation_queue (suggestion_id, held_by, holder, held_until) select i, "
        u"'bruno', "
        "'console' || i, now() + interval '1 hour' from generate_series(%1::bigint, %1 + 1) i"_s
            .arg(id));
    m_fixture.decided(id, u"approve"_s);
    QCOMPARE(
        m_fixture.value(u"select string_agg(suggestion_id::text, ',') from validation_queue"_s),
        QString::number(id + 1));
    m_fixture.execute(u"delete from validation_queue"_s);
}

void TestDecisions::patternFollows()
{
    const qint64 id = m_fixture.add(4, u"avego"_s);
    const auto counted = [&] {
        return m_fixture.value(
            u"select approved_count || ' ' || refused_count from decision_patterns "
            "where client_key = 'avego' and type = 'scale'"_s);
    };
    const DecisionOutcome first = m_fixture.decided(id, u"approve"_s);
    m_fixture.decided(id + 1, u"approve"_s);
    m_fixture.decided(id + 2, u"refuse"_s);
    QCOMPARE(counted(), u"2 1"_s);
    QVERIFY(undoDecision(m_fixture.session(), first.decisionId, amelie).ok());
    QCOMPARE(counted(), u"1 1"_s);
    QCOMPARE(m_fixture.value(u"select chance = (select lower_bound from decision_patterns where "
                             "client_key = 'avego' and type = 'scale') from suggestions where "
                             "suggestion_id = %1"_s.arg(id + 3)),
             u"t"_s);
}

void TestDecisions::undoBringsBack_data()
{
    QTest::addColumn<QString>("decision");
    for (const QString &decision : {u"approve"_s, u"refuse"_s, u"postpone"_s})
        QTest::newRow(qPrintable(decision)) << decision;
}

void TestDecisions::undoBringsBack()
{
    QFETCH(QString, decision);
    const qint64 id = m_fixture.add();
    const QString columns = u"select to_jsonb(s) - 'version' - 'updated_at' - 'chance' - "
                            "'queue_rank' from suggestions s where suggestion_id = %1"_s.arg(id);
    const QString before = m_fixture.value(columns);
    const DecisionOutcome made = m_fixture.decided(id, decision);
    const auto undone = undoDecision(m_fixture.session(), made.decisionId, bruno);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().text()));
    QCOMPARE(undone->kind, Kind::Decided);
    QCOMPARE(undone->status, u"pending"_s);
    QCOMPARE(undone->version, 2);
    QCOMPARE(m_fixture.value(columns), before);
    QCOMPARE(m_fixture.value(
                 u"select undoes from decisions where decision_id = %1"_s.arg(undone->decisionId)),
             QString::number(made.decisionId));
    QVERIFY(m_fixture.told(id).last().endsWith(u">pending v2 by bruno@poste-7"_s));
}

/// Again and again; only the last decision can be taken back.
void TestDecisions::undoChain()
{
    const qint64 id = m_fixture.add();
    const DecisionOutcome first = m_fixture.decided(id, u"approve"_s);
    QVERIFY(undoDecision(m_fixture.session(), first.decisionId, amelie).ok());
    const auto again = undoDecision(m_fixture.session(), first.decisionId, amelie);
    QVERIFY(again.ok());
    QCOMPARE(again->kind, Kind::AlreadyDecided);
    const DecisionOutcome second = m_fixture.decided(id, u"approve"_s);
    const auto older = undoDecision(m_fixture.session(), first.decisionId, amelie);
    QVERIFY(older.ok());
    QCOMPARE(older->kind, Kind::AlreadyDecided);
    QCOMPARE(older->status, u"approved"_s);
    QVERIFY(undoDecision(m_fixture.session(), second.decisionId, amelie).ok());
    const DecisionOutcome third = m_fixture.decided(id, u"refuse"_s);
    QCOMPARE(third.kind, Kind::Decided);
    QCOMPARE(third.version, 5);
    QCOMPARE(m_fixture.told(id).size(), 5);
}

void TestDecisions::undoIsTooLate_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("status");
    const QString version = u", version = version + 1 where suggestion_id = %1"_s;
    QTest::newRow("execution has begun")
        << u"update suggestions set status = 'executing'"_s + version << u"executing"_s;
    QTest::newRow("it was carried out")
        << u"update suggestions set status = 'executing'"_s + version +
               u"; update suggestions set status = 'executed', ended_at = now()"_s + version
        << u"executed"_s;
}

void TestDecisions::undoIsTooLate()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, status);
    const qint64 id = m_fixture.add();
    const DecisionOutcome made = m_fixture.decided(id, u"approve"_s);
    m_fixture.execute(meanwhile.replace(u"%1"_s, QString::number(id)));
    const auto undone = undoDecision(m_fixture.session(), made.decisionId, bruno);
    QVERIFY(undone.ok());
    QCOMPARE(undone->kind, Kind::AlreadyDecided);
    QCOMPARE(undone->status, status);
    QCOMPARE(m_fixture.status(id), status);
}

/// Its execution had to be put off: approved as before, and as easily taken back.
void TestDecisions::approvalThatCameBackUndone()
{
    const qint64 id = m_fixture.add();
    const DecisionOutcome made = m_fixture.decided(id, u"approve"_s);
    for (const QString &status : {u"executing"_s, u"approved"_s})
        m_fixture.execute(u"update suggestions set status = '%1', version = version + 1 where "
                          "suggestion_id = %2"_s.arg(status)
                              .arg(id));
    const auto undone = undoDecision(m_fixture.session(), made.decisionId, amelie);
    QVERIFY(undone.ok());
    QCOMPARE(undone->kind, Kind::Decided);
    QCOMPARE(undone->version, 4);
}

void TestDecisions::secondOpenOneIsInTheWay()
{
    const qint64 id = m_fixture.add();
    const DecisionOutcome made = m_fixture.decided(id, u"refuse"_s);
    m_fixture.execute(
        u"insert into suggestions (client_key, entity_type, entity_id, type) select client_key, "
        "entity_type, entity_id, type from suggestions where suggestion_id = %1"_s.arg(id));
    const auto undone = undoDecision(m_fixture.session(), made.decisionId, amelie);
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().kind, ErrorKind::Input);
    QVERIFY(undone.error().summary.contains(u"newer suggestion"_s));
    QCOMPARE(m_fixture.status(id), u"refused"_s);
    QCOMPARE(m_fixture.told(id).size(), 1);
}

void TestDecisions::onlyDecisionsOfOperatorsAreUndone()
{
    const qint64 id = m_fixture.add();
    m_fixture.decided(id, u"postpone"_s);
    const DecisionOutcome resumed = m_fixture.decided(id, u"resume"_s);
    const auto undone = undoDecision(m_fixture.session(), resumed.decisionId, amelie);
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().kind, ErrorKind::Input);
    QCOMPARE(m_fixture.told(id).size(), 2);
}

void TestDecisions::bulkTellsEachItem()
{
    const qint64 first = m_fixture.add(450);
    QList<SuggestionVersion> items;
    for (qint64 id = first + 449; id >= first; --id)
        items.append({id, 0});
    items.append({987'654, 0});
    m_fixture.decided(first + 7, u"refuse"_s);
    m_fixture.decided(first + 222, u"postpone"_s);
    QList<qint64> steps;
    const auto outcomes =
        decideAll(m_fixture.session(), items, m_fixture.request(first, u"approve"_s), bruno,
                  [&](qint64 done, qint64 total) {
                      steps.append(done);
                      return total == 451;
                  });
    QVERIFY(outcomes.ok());
    QCOMPARE(steps, QList<qint64>({0, 200, 400, 451}));
    QCOMPARE(outcomes->size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const DecisionOutcome &outcome = outcomes->at(i);
        const qint64 id = items[i].id;
        QCOMPARE(outcome.suggestionId, id);
        const bool isLate = id == first + 7 || id == first + 222;
        QCOMPARE(outcome.kind, id == 987'654 ? Kind::Gone
                               : isLate      ? Kind::AlreadyDecided
                                             : Kind::Decided);
        if (isLate)
            QCOMPARE(outcome.decidedBy, amelie.name);
        else if (id != 987'654)
            QVERIFY(outcome.decisionId > 0);
    }
    QCOMPARE(
        m_fixture.value(
            u"select count(*) || ' ' || count(open_ms) from decisions where decided_by = '%1' and "
            "decision = 'approve' and suggestion_id between %2 and %2 + 449"_s.arg(bruno.name)
                .arg(first)),
        u"448 0"_s);
    QCOMPARE(
        m_fixture.value(u"select count(*) from audit_log where action = 'suggestion-approve' and "
                        "actor = '%1'"_s.arg(bruno.name)),
        u"448"_s);
}

void TestDecisions::bulkStopsBetweenBatches()
{
    const qint64 first = m_fixture.add(500);
    QList<SuggestionVersion> items;
    for (qint64 id = first; id < first + 500; ++id)
        items.append({id, 0});
    const auto outcomes =
        decideAll(m_fixture.session(), items, m_fixture.request(first, u"approve"_s), amelie,
                  [](qint64 done, qint64) { return done < 200; });
    QVERIFY(outcomes.ok());
    QCOMPARE(outcomes->size(), 200);
    QCOMPARE(m_fixture.value(u"select count(*) from suggestions where status = 'approved' and "
                             "suggestion_id >= %1"_s.arg(first)),
             u"200"_s);
}

void TestDecisions::bulkUndoTellsEachItem()
{
    const qint64 first = m_fixture.add(6);
    QList<qint64> decisions;
    for (qint64 id = first; id < first + 5; ++id)
        decisions.append(m_fixture.decided(id, u"refuse"_s).decisionId);
    m_fixture.execute(u"update suggestions s set entity_id = k.entity_id from suggestions k where "
                      u"k.suggestion_id = "
                      "%1 and s.suggestion_id = %1 + 1"_s.arg(first + 2));
    m_fixture.execute(
        u"insert into suggestions (client_key, entity_type, entity_id, type) select client_key, "
        "entity_type, entity_id, type from suggestions where suggestion_id = %1"_s.arg(first + 1));
    QVERIFY(undoDecision(m_fixture.session(), decisions[4], bruno).ok());
    decisions.append(987'654);
    const auto outcomes = undoAll(m_fixture.session(), decisions, amelie);
    QVERIFY2(outcomes.ok(), outcomes.ok() ? "" : qPrintable(outcomes.error().text()));
    QList<Kind> kinds;
    for (const DecisionOutcome &outcome : *outcomes) {
        kinds.append(outcome.kind);
        QCOMPARE(outcome.kind == Kind::Impossible, outcome.problem.endsWith(u'.'));
    }
    // The third and the fourth are of one kind: the first of them takes the place of both.
    QCOMPARE(kinds, QList<Kind>({Kind::Decided, Kind::Impossible, Kind::Decided, Kind::Impossible,
                                 Kind::AlreadyDecided, Kind::Gone}));
    QCOMPARE(
        m_fixture.value(u"select string_agg(status, ' ' order by suggestion_id) from suggestions "
                        "where suggestion_id between %1 and %1 + 4"_s.arg(first)),
        u"pending refused pending refused pending"_s);
}

void TestDecisions::whatIsDueComesBackOrExpires()
{
    const qint64 first = m_fixture.add(5);
    m_fixture.decided(first, u"postpone"_s);
    m_fixture.decided(first + 1, u"postpone"_s);
    m_fixture.execute(
        u"update suggestions set postponed_until = now() - interval '1 minute', expires_at = now() "
        u"- "
        "interval '1 hour' where suggestion_id = %1; update suggestions set expires_at = now() - "
        "interval '1 hour' where suggestion_id in (%1 + 2, %1 + 4); insert into validation_queue "
        "(suggestion_id, held_by, holder, held_until) values (%1 + 4, 'a', 'b', now() + interval "
        "'1 "
        "minute')"_s.arg(first));
    const Actor check = Actor::check(u"ads"_s);
    const auto changed =
        resumeAndExpire(m_fixture.session(), QDateTime::currentDateTimeUtc(), check);
    QVERIFY(changed.ok());
    QCOMPARE(*changed, 2);
    QCOMPARE(m_fixture.told(first).last(), u"resume postponed>pending v2 by check:ads"_s);
    QCOMPARE(m_fixture.told(first + 2), QStringList{u"expire pending>expired v1 by check:ads"_s});
    QCOMPARE(
        m_fixture.value(u"select string_agg(status, ' ' order by suggestion_id) from suggestions "
                        "where suggestion_id between %1 and %1 + 4"_s.arg(first)),
        u"pending postponed expired pending pending"_s);
    // What an operator put aside is there to be looked at when it is back.
    QCOMPARE(
        m_fixture.value(u"select expires_at > now() + interval '2 days' from suggestions where "
                        "suggestion_id = %1"_s.arg(first)),
        u"t"_s);
    const auto again = resumeAndExpire(m_fixture.session(), QDateTime::currentDateTimeUtc(), check);
    QVERIFY(again.ok());
    QCOMPARE(*again, 0);
}

void TestDecisions::decisionsCannotBeEdited_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("edited") << u"update decisions set decision = 'refuse', reason_code = 'brand'"_s;
    QTest::newRow("deleted") << u"delete from decisions"_s;
    QTest::newRow("cleared") << u"truncate decisions"_s;
    QTest::newRow("replaced")
        << u"with gone as (delete from decisions where decision_id = (select min(decision_id) from "
           "decisions) returning *) insert into decisions_archive select "
           "(jsonb_populate_record(null::"
           "decisions_archive, to_jsonb(g) || '{\"decided_by\": \"x\", \"archived_at\": "
           "\"2026-01-01\"}')).* from gone g"_s;
    const QString archived = u"with moved as (delete from decisions where decision_id = (select "
                             "min(decision_id) from decisions) returning *) insert into "
                             "decisions_archive select * from moved; "_s;
    QTest::newRow("edited in the archive")
        << archived + u"update decisions_archive set decided_by = 'x'"_s;
    QTest::newRow("deleted from the archive") << archived + u"delete from decisions_archive"_s;
}

void TestDecisions::decisionsCannotBeEdited()
{
    QFETCH(QString, sql);
    m_fixture.decided(m_fixture.add(), u"approve"_s);
    const QString all = u"select (select count(*) from decisions) + (select count(*) from "
                        "decisions_archive)"_s;
    const QString before = m_fixture.value(all);
    const Status done = m_fixture.session().transaction(
        [&] { return m_fixture.session().executeScript(u"t"_s, sql); });
    QVERIFY(!done.ok());
    QVERIFY2(done.error().detail.contains(u"decisions cannot be"_s),
             qPrintable(done.error().detail));
    QCOMPARE(m_fixture.value(all), before);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
