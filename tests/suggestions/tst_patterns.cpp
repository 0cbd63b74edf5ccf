// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"
#include "suggestionfixture.h"
#include "suggestions/patterns.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const PatternKey scaleOfDurum{u"durum"_s, u"scale"_s, u"adset"_s, u"high"_s, u"1.5_2"_s};

/// What was decided of one suggestion and stands.
struct Standing
{
    qint64 id = 0;
    QString decision; ///< approve, refuse; empty: nothing that counts
};

DecisionPattern patternOf(Session &session, const PatternKey &key)
{
    const auto pattern = decisionPattern(session, key);
    if (!pattern)
        qFatal("%s", qUtf8Printable(pattern.error().text()));
    return *pattern;
}

} // namespace

/// What operators decide, take back and what is archived, against a model that only remembers the
/// last decision of each.
class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatStands();
    void setBasedCountIsTheSame();
    void waitingOnesGetChanceAndRank();
    void withoutDecisionsOfTheKindTheTypeDecides();
    void emptyPatternIsZero();
    void winningPatternIsRead();

private:
    SuggestionFixture m_fixture;
    int m_clients = 0; ///< decisions stay: each case has a client of its own
};

void TestPatterns::countsWhatStands()
{
    const bool holds = rc::check("the pattern is the last decision of each suggestion", [&] {
        const QString client = u"client-%1"_s.arg(++m_clients);
        m_fixture.execute(u"insert into clients (client_key) values ('%1')"_s.arg(client));
        PatternKey key = scaleOfDurum;
        key.clientKey = client;
        const qint64 first = m_fixture.add(4, client);
        QList<Standing> model;
        for (int i = 0; i < 4; ++i)
            model.append({first + i, QString()});
        const int steps = *rc::gen::inRange(1, 14);
        for (int step = 0; step < steps; ++step) {
            Standing &one = model[*rc::gen::inRange(0, 4)];
            const QString what = *rc::gen::element(u"approve"_s, u"refuse"_s, u"postpone"_s,
                                                   u"resume"_s, u"undo"_s, u"archive"_s);
            if (what == "archive"_L1) {
                m_fixture.execute(
                    u"begin; insert into decisions_archive select * from decisions where "
                    "mod(decision_id, 2) = %1; delete from decisions where mod(decision_id, 2) = "
                    "%1; "
                    "commit"_s.arg(step % 2));
                continue;
            }
            if (what == "undo"_L1) {
                const QString last = m_fixture.value(
                    u"select decision_id from decisions where suggestion_id = %1 order by "
                    "suggestion_version desc limit 1"_s.arg(one.id));
                if (last.isEmpty())
                    continue;
                const auto undone =
                    undoDecision(m_fixture.session(), last.toLongLong(), m_fixture.amelie());
                if (undone && undone->kind == DecisionOutcome::Kind::Decided)
                    one.decision.clear();
            } else {
                const auto done = decide(m_fixture.session(), m_fixture.request(one.id, what),
                                         m_fixture.amelie());
                if (done && done->kind == DecisionOutcome::Kind::Decided)
                    one.decision = what == "approve"_L1 || what == "refuse"_L1 ? what : QString();
            }
            qint64 approved = 0;
            qint64 refused = 0;
            for (const Standing &standing : std::as_const(model)) {
                approved += standing.decision == "approve"_L1 ? 1 : 0;
                refused += standing.decision == "refuse"_L1 ? 1 : 0;
            }
            const DecisionPattern pattern = patternOf(m_fixture.session(), key);
            RC_ASSERT(pattern.approved == approved && pattern.refused == refused);
            RC_ASSERT(std::abs(pattern.lowerBound -
                               wilsonLowerBound(approved, approved + refused)) < 1e-12);
        }
        const DecisionPattern one = patternOf(m_fixture.session(), key);
        RC_ASSERT(
            m_fixture.session().transaction([&] { return refreshPatterns(m_fixture.session()); }));
        const DecisionPattern all = patternOf(m_fixture.session(), key);
        RC_ASSERT(all.approved == one.approved && all.refused == one.refused);
    });
    QVERIFY(holds);
}

/// After a restore, or other programs: whatever the lines said before.
void TestPatterns::setBasedCountIsTheSame()
{
    const qint64 first = m_fixture.add(6);
    for (int i = 0; i < 6; ++i)
        m_fixture.decided(first + i, i < 4 ? u"approve"_s : u"refuse"_s);
    const DecisionPattern before = patternOf(m_fixture.session(), scaleOfDurum);
    QVERIFY(before.approved >= 4 && before.refused >= 2);
    m_fixture.execute(
        u"update decision_patterns set approved_count = 99, refused_count = 7; "
        "insert into decision_patterns (client_key, type, entity_type, priority, "
        "roi_band, approved_count) values ('durum', 'pause', 'ad', 'low', 'none', 3)"_s);
    QVERIFY(m_fixture.session().transaction([&] { return refreshPatterns(m_fixture.session()); }));
    const DecisionPattern after = patternOf(m_fixture.session(), scaleOfDurum);
    QCOMPARE(after.approved, before.approved);
    QCOMPARE(after.refused, before.refused);
    QCOMPARE(after.lowerBound, before.lowerBound);
    QCOMPARE(patternOf(m_fixture.session(), {u"durum"_s, u"pause"_s, u"ad"_s, u"low"_s, u"none"_s})
                 .decided(),
             0);
}

void TestPatterns::waitingOnesGetChanceAndRank()
{
    SuggestionFixture fixture;
    const qint64 waiting = fixture.add();
    const qint64 later = fixture.add();
    fixture.decided(later, u"postpone"_s);
    const qint64 decided = fixture.add(3);
    for (int i = 0; i < 3; ++i)
        fixture.decided(decided + i, i < 2 ? u"approve"_s : u"refuse"_s);
    const double chance = wilsonLowerBound(2, 3);
    for (const qint64 id : {waiting, later}) {
        const QString where = u" from suggestions where suggestion_id = %1"_s.arg(id);
        QVERIFY(std::abs(fixture.value(u"select chance"_s + where).toDouble() - chance) < 1e-12);
        QVERIFY(std::abs(fixture.value(u"select queue_rank"_s + where).toDouble() - 3 - chance) <
                1e-12);
    }
    QCOMPARE(fixture.version(waiting), 0); // its order is nobody's decision
}

void TestPatterns::withoutDecisionsOfTheKindTheTypeDecides()
{
    SuggestionFixture fixture;
    const qint64 other = fixture.add();
    fixture.execute(u"update suggestions set roi_band = 'over_2', priority = 'low'"_s);
    const qint64 pause = fixture.add(1, u"durum"_s, u"pause"_s);
    const qint64 elsewhere = fixture.add(1, u"avego"_s);
    fixture.decided(fixture.add(), u"approve"_s);
    const auto standing = [&](qint64 id) {
        return fixture.value(u"select coalesce(round(chance::numeric, 4)::text, 'none') || ' ' || "
                             "round(queue_rank::numeric, 4) from suggestions where "
                             "suggestion_id = %1"_s.arg(id));
    };
    const QString chance = QString::number(wilsonLowerBound(1, 1), 'f', 4);
    QCOMPARE(standing(other),
             u"%1 %2"_s.arg(chance, QString::number(1 + wilsonLowerBound(1, 1), 'f', 4)));
    QVERIFY(fixture.session().transaction([&] { return refreshPatterns(fixture.session()); }));
    QCOMPARE(standing(pause), u"none 3.5000"_s);
    QCOMPARE(standing(elsewhere), u"none 3.5000"_s);
}

void TestPatterns::emptyPatternIsZero()
{
    const DecisionPattern pattern =
        patternOf(m_fixture.session(), {u"nobody"_s, u"scale"_s, u"ad"_s, u"low"_s, u"none"_s});
    QCOMPARE(pattern.decided(), 0);
    QCOMPARE(pattern.lowerBound, 0.0);
}

void TestPatterns::winningPatternIsRead()
{
    const auto none = winningPattern(m_fixture.session(), scaleOfDurum);
    QVERIFY(none.ok() && none->measured() == 0 && !none->meanDifference);
    m_fixture.execute(u"insert into winning_patterns (client_key, type, entity_type, priority, "
                      "roi_band, confirmed_count, refuted_count, unclear_count, mean_difference, "
                      "lower_bound) values ('durum', 'scale', 'adset', 'high', '1.5_2', 7, 1, 2, "
                      "-0.25, 0.4)"_s);
    const auto pattern = winningPattern(m_fixture.session(), scaleOfDurum);
    QVERIFY(pattern.ok());
    QCOMPARE(pattern->confirmed, 7);
    QCOMPARE(pattern->measured(), 10);
    QCOMPARE(*pattern->meanDifference, -0.25);
    QCOMPARE(pattern->lowerBound, 0.4);
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
