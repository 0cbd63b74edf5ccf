// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "suggestions/holds.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"amelie@poste-3:1"_s;
const QString there = u"bruno@poste-7:2"_s;

} // namespace

/// Who has a suggestion open: a courtesy that runs out by itself.
class TestHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_fixture.execute(u"delete from validation_queue"_s); }
    void isTakenAndRenewed();
    void isNotStolen();
    void runsOutByItself();
    void oneForEachConsole();
    void isReleased();
    void decidesNothing();
    void manyConsolesAtOnce();

private:
    Hold take(qint64 id, const QString &holder, const Actor &actor) const;
    void setEnd(const QString &interval) const;

    SuggestionFixture m_fixture;
};

Hold TestHolds::take(qint64 id, const QString &holder, const Actor &actor) const
{
    const auto taken = hold(m_fixture.session(), id, holder, actor);
    if (!taken)
        qFatal("%s", qUtf8Printable(taken.error().text()));
    return *taken;
}

void TestHolds::setEnd(const QString &interval) const
{
    m_fixture.execute(u"update validation_queue set held_since = now() - interval '5 minutes', "
                      u"held_until = now() + "
                      "interval '%1'"_s.arg(interval));
}

void TestHolds::isTakenAndRenewed()
{
    const qint64 id = m_fixture.add();
    const Hold first = take(id, here, SuggestionFixture::amelie());
    QCOMPARE(first.suggestionId, id);
    QCOMPARE(first.holder, here);
    QCOMPARE(first.heldBy, u"amelie@poste-3"_s);
    QCOMPARE(first.since.secsTo(first.until), qint64(holdSeconds));
    setEnd(u"30 seconds"_s);
    const Hold renewed = take(id, here, SuggestionFixture::amelie());
    QCOMPARE(renewed.since.secsTo(renewed.until), 300 + qint64(holdSeconds));
    const auto all = currentHolds(m_fixture.session());
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().until, renewed.until);
}

void TestHolds::isNotStolen()
{
    const qint64 id = m_fixture.add();
    const Hold first = take(id, here, SuggestionFixture::amelie());
    const Hold second = take(id, there, SuggestionFixture::bruno());
    QCOMPARE(second.holder, here);
    QCOMPARE(second.heldBy, first.heldBy);
    QCOMPARE(second.until, first.until);
    QCOMPARE(take(id, here, SuggestionFixture::amelie()).since, first.since);
}

void TestHolds::runsOutByItself()
{
    const qint64 id = m_fixture.add();
    take(id, here, SuggestionFixture::amelie());
    setEnd(u"-1 seconds"_s);
    QVERIFY(currentHolds(m_fixture.session())->isEmpty());
    const Hold second = take(id, there, SuggestionFixture::bruno());
    QCOMPARE(second.holder, there);
    QCOMPARE(second.since.secsTo(second.until), qint64(holdSeconds));
    // One's own that ran out begins anew.
    setEnd(u"-1 seconds"_s);
    const Hold third = take(id, there, SuggestionFixture::bruno());
    QCOMPARE(third.since.secsTo(third.until), qint64(holdSeconds));
    // Those of consoles that died are tidied away.
    setEnd(u"-2 hours"_s);
    take(m_fixture.add(), here, SuggestionFixture::amelie());
    QCOMPARE(m_fixture.value(u"select count(*) from validation_queue"_s), u"1"_s);
}

void TestHolds::oneForEachConsole()
{
    const qint64 id = m_fixture.add(2);
    take(id, here, SuggestionFixture::amelie());
    take(id + 1, here, SuggestionFixture::amelie());
    QCOMPARE(take(id, there, SuggestionFixture::bruno()).holder, there);
    // Refused the one, a console has none any more either.
    take(id, here, SuggestionFixture::amelie());
    const auto all = currentHolds(m_fixture.session());
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().holder, there);
}

void TestHolds::isReleased()
{
    const qint64 id = m_fixture.add(2);
    take(id, here, SuggestionFixture::amelie());
    take(id + 1, there, SuggestionFixture::bruno());
    QVERIFY(releaseHolds(m_fixture.session(), here).ok());
    const auto all = currentHolds(m_fixture.session());
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().suggestionId, id + 1);
    QVERIFY(releaseHolds(m_fixture.session(), u"nobody'; drop table decisions"_s).ok());
}

void TestHolds::decidesNothing()
{
    const qint64 id = m_fixture.add();
    take(id, there, SuggestionFixture::bruno());
    const DecisionOutcome outcome = m_fixture.decided(id, u"approve"_s);
    QCOMPARE(outcome.kind, DecisionOutcome::Kind::Decided);
    QVERIFY(currentHolds(m_fixture.session())->isEmpty());
}

/// Eight consoles leaf through the same few suggestions: never two hold one, never one holds two.
void TestHolds::manyConsolesAtOnce()
{
    const qint64 first = m_fixture.add(5);
    std::atomic<int> wrong = 0, refused = 0;
    std::mutex mutex;
    QString problem;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            const auto session = m_fixture.database().open();
            const QString console = u"console %1"_s.arg(i);
            for (int k = 0; k < 60; ++k) {
                const auto taken =
                    hold(*session, first + (k * 7 + i) % 5, console, {console, u"window"_s});
                if (!taken) {
                    const std::lock_guard lock(mutex);
                    problem = taken.error().text();
                } else if (taken->suggestionId != first + (k * 7 + i) % 5)
                    ++wrong;
                else if (taken->holder != console)
                    ++refused;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(problem, QString());
    QCOMPARE(wrong.load(), 0);
    QVERIFY(refused > 0);
    QCOMPARE(m_fixture.value(u"select count(*) from (select from validation_queue group by holder "
                             "having count(*) > 1) twice"_s),
             u"0"_s);
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
