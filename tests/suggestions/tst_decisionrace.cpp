// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

using Kind = DecisionOutcome::Kind;

namespace {

constexpr int racers = 8;
constexpr int suggestions = 2'000;

/// What one console did and was told.
struct Racer
{
    Actor actor;
    QList<qint64> won;
    int late = 0;
    QStringList wrong;
};

DecisionRequest requestOf(const QString &decision)
{
    DecisionRequest request;
    request.decision = decision;
    if (decision == "refuse"_L1)
        request.reasonCode = u"timing"_s;
    return request;
}

} // namespace

/// Many consoles at the same suggestions at the same time, and connections that end.
class TestDecisionRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsDecidedOnce();
    void killedDecisionsAreWholeOrNotAtAll();
    void commitThatIsNotHeardOfIsNotRepeated();

private:
    void race(Racer &racer, int number, qint64 first);
    static void note(Racer &racer, const DecisionOutcome &outcome);

    SuggestionFixture m_fixture;
};

void TestDecisionRace::note(Racer &racer, const DecisionOutcome &outcome)
{
    if (outcome.kind == Kind::Decided)
        racer.won.append(outcome.suggestionId);
    else if (outcome.kind != Kind::AlreadyDecided)
        racer.wrong.append(u"%1 is gone"_s.arg(outcome.suggestionId));
    else if (outcome.decidedBy.isEmpty() || outcome.decidedBy == racer.actor.name ||
             !outcome.decidedAt.isValid())
        racer.wrong.append(
            u"%1 was decided by '%2'"_s.arg(outcome.suggestionId).arg(outcome.decidedBy));
    else
        ++racer.late;
}

/// Half of them one by one, half in bulk; each begins somewhere else and some go backwards, so that
/// rows are wanted in every order.
void TestDecisionRace::race(Racer &racer, int number, qint64 first)
{
    const auto session = m_fixture.database().open();
    const QString decision = number % 3 == 0 ? u"refuse"_s : u"approve"_s;
    QList<SuggestionVersion> items;
    for (int i = 0; i < suggestions; ++i) {
        const int step = number % 2 == 0 ? i : suggestions - 1 - i;
        items.append({first + (step + number * 250) % suggestions, 0});
    }
    if (number % 2 == 0) {
        for (qsizetype i = 0; i < items.size(); i += 400) {
            const auto outcomes =
                decideAll(*session, items.mid(i, 400), requestOf(decision), racer.actor);
            if (!outcomes) {
                racer.wrong.append(outcomes.error().text());
                return;
            }
            for (const DecisionOutcome &outcome : *outcomes)
                note(racer, outcome);
        }
        return;
    }
    DecisionRequest request = requestOf(decision);
    for (const SuggestionVersion &item : items) {
        request.suggestionId = item.id;
        const auto outcome = decide(*session, request, racer.actor);
        if (!outcome) {
            racer.wrong.append(outcome.error().text());
            return;
        }
        note(racer, *outcome);
    }
}

void TestDecisionRace::eachIsDecidedOnce()
{
    const qint64 first = m_fixture.add(suggestions / 2);
    m_fixture.add(suggestions / 2, u"avego"_s, u"pause"_s);
    std::vector<Racer> all(racers);
    std::vector<std::thread> threads;
    for (int i = 0; i < racers; ++i) {
        all[size_t(i)].actor = {u"operator%1@poste"_s.arg(i), u"window"_s};
        threads.emplace_back([this, i, first, &all] { race(all[size_t(i)], i, first); });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<qint64> won;
    int wins = 0, late = 0, winners = 0;
    for (const Racer &racer : all) {
        QVERIFY2(racer.wrong.isEmpty(), qPrintable(racer.wrong.value(0)));
        wins += int(racer.won.size());
        late += racer.late;
        winners += !racer.won.isEmpty();
        won += QSet<qint64>(racer.won.begin(), racer.won.end());
        QCOMPARE(m_fixture.value(u"select count(*) from decisions where decided_by = '%1'"_s.arg(
                     racer.actor.name)),
                 QString::number(racer.won.size()));
    }
    QCOMPARE(wins, suggestions);
    QCOMPARE(won.size(), suggestions);
    QCOMPARE(late, suggestions * (racers - 1));
    QVERIFY2(winners > 2, "nobody raced");
    QCOMPARE(m_fixture.value(u"select count(*) || ' ' || count(distinct suggestion_id) from "
                             "decisions"_s),
             u"2000 2000"_s);
    // What was learned is what was decided, whoever counted last.
    QCOMPARE(
        m_fixture.value(u"select sum(approved_count) || ' ' || sum(refused_count) from "
                        "decision_patterns"_s),
        m_fixture.value(u"select count(*) filter (where decision = 'approve') || ' ' || count(*) "
                        "filter (where decision = 'refuse') from decisions"_s));
}

/// The server ends connections at random: a decision is there with its status, or not at all.
void TestDecisionRace::killedDecisionsAreWholeOrNotAtAll()
{
    const qint64 first = m_fixture.add(200);
    std::atomic<bool> stop = false;
    std::atomic<int> broken = 0, kills = 0;
    std::mutex mutex;
    QSet<qint64> heard;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            std::unique_ptr<Session> session;
            for (int k = 0; k < 200; ++k) {
                while (!session || !session->isAlive()) {
                    auto opened = Session::open(m_fixture.database().settings());
                    session = opened ? opened.take() : nullptr;
                }
                DecisionRequest request = requestOf(u"approve"_s);
                request.suggestionId = first + (k + 50 * i) % 200;
                const auto outcome = decide(*session, request, SuggestionFixture::amelie());
                if (!outcome) {
                    ++broken;
                } else if (outcome->kind == Kind::Decided) {
                    const std::lock_guard lock(mutex);
                    heard.insert(request.suggestionId);
                }
            }
        });
    }
    std::thread killer([&] {
        const auto session = m_fixture.database().open();
        std::mt19937 random(4);
        while (!stop) {
            const auto killed = session->executeSql(
                u"kill"_s,
                u"select pg_terminate_backend(pid) from pg_stat_activity where datname = "
                "current_database() and pid <> pg_backend_pid() and query <> '' and "
                "backend_type = 'client backend' and xact_start is not null order by "
                "random() limit 1"_s);
            kills += killed.ok() && *killed > 0;
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 60));
        }
    });
    for (std::thread &thread : threads)
        thread.join();
    stop = true;
    killer.join();
    QVERIFY2(kills > 5 && broken > 0, qPrintable(QString::number(kills)));
    QCOMPARE(
        m_fixture.value(
            u"select count(*) from suggestions s where suggestion_id between %1 and %1 + 199 and "
            "(s.status = 'approved') <> exists (select from decisions d where d.suggestion_id = "
            "s.suggestion_id and d.suggestion_version = s.version and d.to_status = s.status)"_s
                .arg(first)),
        u"0"_s);
    QCOMPARE(m_fixture.value(u"select count(*) from (select from decisions group by suggestion_id "
                             "having count(*) > 1) twice"_s),
             u"0"_s);
    QCOMPARE(
        m_fixture.value(u"select count(*) from audit_log a where object_type = 'suggestion' and "
                        "not exists (select from decisions d where d.decision_id = (a.new_values "
                        "->> 'decision')::bigint)"_s),
        u"0"_s);
    for (const qint64 id : std::as_const(heard))
        QCOMPARE(m_fixture.told(id).size(), 1);
}

/// The decision is made, but its answer is lost: asking again tells that it was oneself.
void TestDecisionRace::commitThatIsNotHeardOfIsNotRepeated()
{
    const qint64 id = m_fixture.add();
    m_fixture.execute(
        u"create function end_me() returns trigger language plpgsql as $$ begin perform "
        "pg_terminate_backend(pg_backend_pid()); return null; end $$; "
        "create constraint trigger end_me after insert on decisions deferrable initially deferred "
        "for each row execute function end_me()"_s);
    {
        const auto session = m_fixture.database().open();
        DecisionRequest request = requestOf(u"approve"_s);
        request.suggestionId = id;
        const auto outcome = decide(*session, request, SuggestionFixture::amelie());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QVERIFY(!session->isAlive());
    }
    QVERIFY(m_fixture.told(id).size() <= 1);
    QCOMPARE(m_fixture.status(id), m_fixture.told(id).isEmpty() ? u"pending"_s : u"approved"_s);
    m_fixture.execute(u"drop trigger end_me on decisions"_s);
    DecisionRequest request = requestOf(u"approve"_s);
    request.suggestionId = id;
    const auto again = decide(m_fixture.session(), request, SuggestionFixture::amelie());
    QVERIFY(again.ok());
    QCOMPARE(again->decidedBy, SuggestionFixture::amelie().name);
    QCOMPARE(m_fixture.told(id).size(), 1);
}

QTEST_GUILESS_MAIN(TestDecisionRace)
#include "tst_decisionrace.moc"
