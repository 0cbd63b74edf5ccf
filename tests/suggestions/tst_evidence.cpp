// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "suggestions/evidence.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const Actor amelie = SuggestionFixture::amelie();
const Actor bruno = SuggestionFixture::bruno();

} // namespace

/// What the panel of evidence shows, against questions of its own in SQL.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNone();
    void suggestionIsItsRow();
    void figuresThatAreNoneAreShownAsNone();
    void daysAreThoseUpToAsOf();
    void othersAreOpenOnesOfTheEntity();
    void pastIsNewestFirstFromBothTables();
    void executionsAndHold();
    void lastDecisionIsWhatUndoTakes();
    void archivedIsShownAsWell();
    void queueFiguresAreCounted();
    void queueFiguresAreCheapAtAnySize();
    void isQuickAmongManyRows();

private:
    SuggestionEvidence evidence(qint64 id) const;
    QueueFigures figures(const Actor &actor) const;
    /// A suggestion of one entity, decided, and moved to the archive with its decision where asked.
    qint64 decidedBefore(const QString &entity, const QString &decision, bool archived) const;
    void archive(qint64 id) const;

    SuggestionFixture m_fixture;
};

SuggestionEvidence TestEvidence::evidence(qint64 id) const
{
    const auto found = suggestionEvidence(m_fixture.session(), id);
    if (!found || !*found)
        qFatal("no evidence: %s", found ? "" : qUtf8Printable(found.error().text()));
    return **found;
}

QueueFigures TestEvidence::figures(const Actor &actor) const
{
    const auto found = queueFigures(m_fixture.session(), actor.name,
                                    QDateTime::currentDateTimeUtc().addSecs(-3600));
    if (!found)
        qFatal("%s", qUtf8Printable(found.error().text()));
    return *found;
}

void TestEvidence::archive(qint64 id) const
{
    m_fixture.execute(
        u"with moved as (delete from suggestions where suggestion_id = %1 returning *) insert into "
        "suggestions_archive select * from moved; begin; with moved as (delete from decisions "
        "where "
        "suggestion_id = %1 returning *) insert into decisions_archive select * from moved; commit"_s
            .arg(id));
}

qint64 TestEvidence::decidedBefore(const QString &entity, const QString &decision,
                                   bool archived) const
{
    const qint64 id = m_fixture.add();
    m_fixture.execute(
        u"update suggestions set entity_id = '%1' where suggestion_id = %2"_s.arg(entity).arg(id));
    m_fixture.decided(id, decision);
    // Out of the way of the next one.
    if (decision == "approve"_L1) {
        for (const QString &status : {u"executing"_s, u"failed"_s})
            m_fixture.execute(
                u"update suggestions set status = '%1', version = version + 1, ended_at = "
                "case when '%1' = 'failed' then now() end where suggestion_id = %2"_s.arg(status)
                    .arg(id));
    }
    if (archived)
        archive(id);
    return id;
}

void TestEvidence::thereIsNone()
{
    const auto found = suggestionEvidence(m_fixture.session(), 987'654);
    QVERIFY(found.ok());
    QVERIFY(!*found);
}

void TestEvidence::suggestionIsItsRow()
{
    const qint64 id = m_fixture.add();
    SuggestionFigures kept;
    kept.last = {7, 698.4, 2'863.5, 12'000, 340, 12, 9};
    kept.client = {38, 1.9, 2.8, 3.6, 4.1};
    kept.metric = u"roi"_s;
    kept.predictedLow = 3.7;
    kept.predictedHigh = 4.1;
    const QString json =
        QString::fromUtf8(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact));
    m_fixture.execute(
        u"update suggestions set figures = '%1', as_of = '2026-11-21', entity_name = "
        "'Été \"25\" — 予', chance = 0.625, confidence = 85, created_at = '2026-11-20 "
        "09:00:00.123456+00' where suggestion_id = %2"_s.arg(json)
            .arg(id));
    const Suggestion shown = evidence(id).suggestion;
    QCOMPARE(shown.id, id);
    QCOMPARE(shown.clientName, u"Durum Nord"_s);
    QCOMPARE(shown.currency, u"EUR"_s);
    QCOMPARE(shown.entityName, u"Été \"25\" — 予"_s);
    QCOMPARE(shown.type, u"scale"_s);
    QCOMPARE(shown.status, u"pending"_s);
    QCOMPARE(shown.roiBand, u"1.5_2"_s);
    QCOMPARE(shown.confidence, 85);
    QCOMPARE(shown.oldValue, std::optional(100.0));
    QCOMPARE(shown.newValue, std::optional(150.0));
    QCOMPARE(shown.changeShare, std::optional(0.5));
    QCOMPARE(shown.chance, std::optional(0.625));
    QCOMPARE(shown.asOf, QDate(2026, 11, 21));
    QCOMPARE(shown.createdAt, QDateTime(QDate(2026, 11, 20), QTime(9, 0, 0, 123), Qt::UTC));
    QVERIFY(shown.figures == kept);
    QVERIFY(!shown.endedAt.isValid() && !shown.postponedUntil.isValid());
    QVERIFY(shown.failure.isEmpty());
}

/// Other programs may write anything there.
void TestEvidence::figuresThatAreNoneAreShownAsNone()
{
    const qint64 id = m_fixture.add();
    for (const QString &json :
         {u"[1, 2]"_s, u"\"x\""_s, u"null"_s, u"{\"last\": {\"spend\": \"much\"}}"_s}) {
        m_fixture.execute(
            u"update suggestions set figures = '%1' where suggestion_id = %2"_s.arg(json).arg(id));
        QVERIFY(evidence(id).suggestion.figures == SuggestionFigures());
    }
}

void TestEvidence::daysAreThoseUpToAsOf()
{
    const qint64 id = m_fixture.add();
    m_fixture.execute(
        u"update suggestions set as_of = '2026-11-21', entity_id = 'days' where suggestion_id = "
        u"%1; "
        "insert into performance_metrics (client_key, entity_type, entity_id, date, spend, "
        "revenue, "
        "impressions, clicks, leads, conversions) select c, t, e, d, 10 + extract(day from d), 30, "
        "1000, "
        "20, 3, 2 from unnest(array['durum', 'avego']) c, unnest(array['adset', 'ad']) t, "
        "unnest(array['days', 'other']) e, generate_series(date '2026-11-01', '2026-11-30', '1 "
        "day') d "
        "where extract(day from d) <> 15"_s.arg(id));
    const QList<MetricDay> days = evidence(id).days;
    QCOMPARE(days.size(), 13);
    QDate expected(2026, 11, 8);
    for (const MetricDay &day : days) {
        if (expected.day() == 15)
            expected = expected.addDays(1);
        QCOMPARE(day.date, expected);
        QCOMPARE(day.spend, 10.0 + expected.day());
        QCOMPARE(day.revenue, 30.0);
        QCOMPARE(day.impressions, 1000);
        QCOMPARE(day.conversions, 2);
        expected = expected.addDays(1);
    }
}

void TestEvidence::othersAreOpenOnesOfTheEntity()
{
    const qint64 id = m_fixture.add(4);
    m_fixture.execute(
        u"update suggestions set entity_id = 'shared', type = (array['scale', 'pause', "
        "'refresh', 'scale'])[suggestion_id - %1 + 1], status = case when suggestion_id = "
        "%1 + 3 then 'refused' else status end, version = version + 1, ended_at = case "
        "when suggestion_id = %1 + 3 then now() end where suggestion_id between %1 and %1 "
        "+ 3"_s.arg(id));
    QList<qint64> others;
    for (const Suggestion &other : evidence(id).others) {
        others.append(other.id);
        QCOMPARE(other.clientName, u"Durum Nord"_s);
    }
    QCOMPARE(others, QList<qint64>({id + 1, id + 2}));
}

void TestEvidence::pastIsNewestFirstFromBothTables()
{
    QList<qint64> expected;
    const QStringList decisions{u"approve"_s, u"refuse"_s};
    for (int i = 0; i < 24; ++i)
        expected.prepend(decidedBefore(u"past"_s, decisions[i % 2], i % 3 == 0));
    // Taken back, and so not decided.
    const qint64 undone = m_fixture.add();
    m_fixture.execute(
        u"update suggestions set entity_id = 'past' where suggestion_id = %1"_s.arg(undone));
    const DecisionOutcome made = m_fixture.decided(undone, u"approve"_s);
    QVERIFY(undoDecision(m_fixture.session(), made.decisionId, amelie).ok());
    m_fixture.execute(
        u"insert into hypothesis_tracking (suggestion_id, execution_id, client_key, entity_type, "
        "entity_id, type, priority, roi_band, metric, predicted_low, predicted_high, window_from, "
        "window_until, status, actual_value, evaluated_at) values (%1, 1, 'durum', 'adset', "
        "'past', "
        "'scale', 'high', '1.5_2', 'roi', 3.2, 3.6, '2026-10-01', '2026-10-07', 'confirmed', 3.5, now())"_s
            .arg(expected[1]));
    const QList<PastDecision> past = evidence(undone).past;
    QList<qint64> shown;
    for (const PastDecision &decision : past)
        shown.append(decision.suggestionId);
    QCOMPARE(shown, expected.mid(0, 20));
    QCOMPARE(past[0].decision, u"refuse"_s);
    QCOMPARE(past[0].reasonCode, u"budget"_s);
    QCOMPARE(past[0].decidedBy, amelie.name);
    QCOMPARE(past[2].changeShare, std::optional(0.5)); // of a suggestion in the archive
    QVERIFY(past[0].outcome.isEmpty() && !past[0].actual);
    QCOMPARE(past[1].decision, u"approve"_s);
    QCOMPARE(past[1].outcome, u"confirmed"_s);
    QCOMPARE(past[1].metric, u"roi"_s);
    QCOMPARE(past[1].predictedLow, std::optional(3.2));
    QCOMPARE(past[1].actual, std::optional(3.5));
    QVERIFY(qAbs(past[1].decidedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
}

void TestEvidence::executionsAndHold()
{
    const qint64 id = m_fixture.add();
    QVERIFY(!evidence(id).hold);
    QVERIFY(hold(m_fixture.session(), id, u"console"_s, bruno).ok());
    QCOMPARE(evidence(id).hold->heldBy, bruno.name);
    m_fixture.execute(u"update validation_queue set held_until = now()"_s);
    QVERIFY(!evidence(id).hold);
    m_fixture.execute(
        u"insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, "
        u"kind, "
        "status, idempotency_key, before, after, failure) select %1, 'durum', 'adset', 'e', "
        "'set_budget', k, 'done', 'evidence ' || k, '{\"daily_budget\": 100}', '{\"daily_budget\": "
        "150}',"
        " 'x' from unnest(array['execute', 'rollback']) k"_s.arg(id));
    const QList<ExecutionInfo> executions = evidence(id).executions;
    QCOMPARE(executions.size(), 2);
    QCOMPARE(executions[0].kind, u"rollback"_s);
    QCOMPARE(executions[1].after.value(u"daily_budget"_s).toInt(), 150);
    QCOMPARE(executions[1].failure, u"x"_s);
    QVERIFY(executions[1].startedAt.isValid() && !executions[1].finishedAt.isValid());
}

void TestEvidence::lastDecisionIsWhatUndoTakes()
{
    const qint64 id = m_fixture.add();
    QCOMPARE(evidence(id).lastDecisionId, 0);
    const DecisionOutcome made = m_fixture.decided(id, u"approve"_s);
    QCOMPARE(evidence(id).lastDecisionId, made.decisionId);
    QVERIFY(undoDecision(m_fixture.session(), evidence(id).lastDecisionId, amelie).ok());
    QCOMPARE(evidence(id).lastDecisionId, 0);
    m_fixture.decided(id, u"approve"_s);
    m_fixture.execute(u"update suggestions set status = 'executing', version = version + 1 where "
                      "suggestion_id = %1"_s.arg(id));
    QCOMPARE(evidence(id).lastDecisionId, 0);
}

void TestEvidence::archivedIsShownAsWell()
{
    const qint64 id = decidedBefore(u"old"_s, u"refuse"_s, true);
    const SuggestionEvidence shown = evidence(id);
    QCOMPARE(shown.suggestion.status, u"refused"_s);
    QVERIFY(shown.suggestion.endedAt.isValid());
    QCOMPARE(shown.past.size(), 1);
    QCOMPARE(shown.lastDecisionId, 0);
    QVERIFY(shown.pattern.decided() > 0);
}

void TestEvidence::queueFiguresAreCounted()
{
    m_fixture.execute(u"delete from suggestions"_s);
    const Actor carla{u"carla@poste-9"_s, u"window"_s};
    const qint64 id = m_fixture.add(10);
    const QStringList decisions{u"approve"_s, u"approve"_s, u"refuse"_s, u"postpone"_s,
                                u"approve"_s};
    qint64 last = 0;
    for (int i = 0; i < decisions.size(); ++i) {
        DecisionRequest request = m_fixture.request(id + i, decisions[i]);
        request.openMilliseconds = 1'000 * (i + 1);
        const auto made = decide(m_fixture.session(), request, carla);
        QVERIFY(made.ok());
        last = made->decisionId;
    }
    QVERIFY(undoDecision(m_fixture.session(), last, bruno).ok());
    m_fixture.execute(
        u"update suggestions set status = 'executing', version = version + 1 where suggestion_id = %1"_s
            .arg(id));
    m_fixture.execute(
        u"update suggestions set status = 'expired', version = version + 1, ended_at = "
        "now() where suggestion_id = %1"_s.arg(id + 9));
    const QueueFigures found = figures(carla);
    QCOMPARE(found.pending, 5);
    QCOMPARE(found.postponed, 1);
    QCOMPARE(found.approved, 1);
    QCOMPARE(found.executing, 1);
    QCOMPARE(found.refused, 1);
    QCOMPARE(found.ended, 1);
    QCOMPARE(found.decidedToday, 4);
    QCOMPARE(found.medianMilliseconds, 2'500);
    QCOMPARE(figures({u"nobody"_s, {}}).decidedToday, 0);
    QCOMPARE(figures({u"nobody"_s, {}}).medianMilliseconds, -1);
}

void TestEvidence::queueFiguresAreCheapAtAnySize()
{
    m_fixture.execute(
        u"alter table suggestions disable trigger all; insert into suggestions (client_key, "
        u"entity_id, "
        "type, status, ended_at) select 'durum', 'many' || i, 'scale', case when i % 2 = 0 then "
        "'refused' else 'executed' end, now() from generate_series(1, 60000) i; alter table "
        "suggestions "
        "enable trigger all; analyze suggestions"_s);
    const QueueFigures found = figures(amelie);
    QCOMPARE(found.refused, QueueFigures::most);
    QCOMPARE(found.ended, QueueFigures::most);
    QCOMPARE(found.pending, 5);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        (void)figures(amelie);
    const qint64 each = timer.elapsed() / 5;
    qInfo("queue figures: %lld ms", each);
    QVERIFY(each < 200);
}

/// Reads ranges of keys, whatever else is there.
void TestEvidence::isQuickAmongManyRows()
{
    m_fixture.execute(
        u"insert into performance_metrics (client_key, entity_id, date, spend, revenue, "
        u"impressions, "
        "clicks) select 'c' || c, 'a' || a, date '2026-08-24' + d, 50 + a % 7, 150 + d, 1000, 20 "
        "from "
        "generate_series(1, 1) c, generate_series(1, 1000) a, generate_series(0, 89) d; "
        "analyze performance_metrics; insert into clients (client_key) values ('c1')"_s);
    const qint64 first = m_fixture.add(200, u"c1"_s);
    m_fixture.execute(
        u"update suggestions set entity_id = 'a' || (suggestion_id - %1 + 1), as_of = "
        "'2026-11-21' where suggestion_id >= %1"_s.arg(first));
    QCOMPARE(evidence(first).days.size(), 14);
    QElapsedTimer timer;
    timer.start();
    for (qint64 id = first; id < first + 200; ++id)
        QCOMPARE(evidence(id).days.size(), 14);
    const double each = double(timer.nsecsElapsed()) / 200e6;
    qInfo("opening an item among 90,000 rows: %.2f ms", each);
    QVERIFY2(each < 100, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
