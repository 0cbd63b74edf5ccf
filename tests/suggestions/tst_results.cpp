// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "suggestions/results.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// "scale: 3 decided, 2 approved, …" for comparison as a whole.
QString text(const ResultLine &line)
{
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'f', 2) : u"-"_s;
    };
    return QStringList{line.group,
                       QString::number(line.decided),
                       QString::number(line.approved),
                       QString::number(line.executed),
                       QString::number(line.confirmed),
                       QString::number(line.refuted),
                       QString::number(line.unclear),
                       QString::number(line.waiting),
                       line.metric.isEmpty() ? u"-"_s : line.metric,
                       number(line.predicted),
                       number(line.realised),
                       QString::number(line.medianMilliseconds)}
        .join(u' ');
}

} // namespace

/// What came of decisions, by type, operator, pattern and client.
class TestResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areGrouped_data();
    void areGrouped();
    void archiveChangesNothing();

private:
    QStringList lines(ResultsBy by, const QString &client = {}, int days = 7) const;
    void outcome(qint64 id, const QString &metric, const QString &status, double actual) const;

    SuggestionFixture m_fixture;
};

QStringList TestResults::lines(ResultsBy by, const QString &client, int days) const
{
    const auto found = decisionResults(m_fixture.session(), by,
                                       QDateTime::currentDateTimeUtc().addDays(-days), client);
    QStringList all;
    if (!found)
        return {found.error().text()};
    for (const ResultLine &line : *found)
        all.append(text(line));
    return all;
}

/// Carried out, and measured where the status says so.
void TestResults::outcome(qint64 id, const QString &metric, const QString &status,
                          double actual) const
{
    m_fixture.execute(
        u"insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, "
        u"status, "
        "idempotency_key) select suggestion_id, client_key, entity_type, entity_id, 'set_budget', "
        "'done', 'r' || suggestion_id from suggestions where suggestion_id = %1; "
        "insert into hypothesis_tracking (suggestion_id, execution_id, client_key, entity_type, "
        "entity_id,"
        " type, priority, roi_band, metric, predicted_low, predicted_high, window_from, "
        "window_until, "
        "status, actual_value, evaluated_at) select suggestion_id, suggestion_id, client_key, "
        "entity_type,"
        " entity_id, type, priority, roi_band, '%2', 3, 4, '2026-10-01', '2026-10-07', '%3', case "
        "when "
        "'%3' <> 'open' then %4 end, case when '%3' <> 'open' then now() end from suggestions "
        "where "
        "suggestion_id = %1"_s.arg(id)
            .arg(metric, status)
            .arg(actual));
}

void TestResults::initTestCase()
{
    const qint64 scale = m_fixture.add(6);
    const qint64 pause = m_fixture.add(2, u"avego"_s, u"pause"_s);
    const auto as = [&](qint64 id, const QString &decision, const Actor &actor,
                        qint64 milliseconds) {
        DecisionRequest request = m_fixture.request(id, decision);
        request.openMilliseconds = milliseconds;
        const auto made = decide(m_fixture.session(), request, actor);
        return made ? made->decisionId : 0;
    };
    const Actor amelie = SuggestionFixture::amelie(), bruno = SuggestionFixture::bruno();
    QVERIFY(as(scale, u"approve"_s, amelie, 1'000) > 0);
    QVERIFY(as(scale + 1, u"approve"_s, amelie, 2'000) > 0);
    QVERIFY(as(scale + 2, u"approve"_s, bruno, -1) > 0);
    QVERIFY(as(scale + 3, u"refuse"_s, amelie, 9'000) > 0);
    QVERIFY(as(scale + 4, u"postpone"_s, amelie, 5) > 0);
    const qint64 undone = as(scale + 5, u"approve"_s, amelie, 7);
    QVERIFY(undoDecision(m_fixture.session(), undone, amelie).ok());
    QVERIFY(as(pause, u"approve"_s, bruno, 4'000) > 0);
    QVERIFY(as(pause + 1, u"refuse"_s, bruno, 6'000) > 0);
    outcome(scale, u"roi"_s, u"confirmed"_s, 3.6);
    outcome(scale + 1, u"roi"_s, u"refuted"_s, 2.0);
    outcome(scale + 2, u"roi"_s, u"open"_s, 0);
    outcome(pause, u"spend"_s, u"unclear"_s, 10);
}

void TestResults::areGrouped_data()
{
    QTest::addColumn<ResultsBy>("by");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QStringList>("expected");
    const QString scale = u" 4 3 3 1 1 0 1 roi 3.50 2.80 2000"_s;
    const QString pause = u" 2 1 1 0 0 1 0 spend 3.50 10.00 5000"_s;
    QTest::newRow("by type") << ResultsBy::Type << QString()
                             << QStringList{u"scale"_s + scale, u"pause"_s + pause};
    QTest::newRow("by client") << ResultsBy::Client << QString()
                               << QStringList{u"durum"_s + scale, u"avego"_s + pause};
    QTest::newRow("by pattern") << ResultsBy::Pattern << QString()
                                << QStringList{u"scale / adset / high / 1.5_2"_s + scale,
                                               u"pause / adset / high / 1.5_2"_s + pause};
    // Bruno's were measured by different figures: their mean would be of nothing.
    QTest::newRow("by operator") << ResultsBy::Operator << QString()
                                 << QStringList{
                                        u"amelie@poste-3 3 2 2 1 1 0 0 roi 3.50 2.80 2000"_s,
                                        u"bruno@poste-7 3 2 2 0 0 1 1 - - - 5000"_s};
    QTest::newRow("of one client")
        << ResultsBy::Type << u"avego"_s << QStringList{u"pause"_s + pause};
    QTest::newRow("of nobody") << ResultsBy::Type << u"' or true --"_s << QStringList();
}

void TestResults::areGrouped()
{
    QFETCH(ResultsBy, by);
    QFETCH(QString, client);
    QTEST(lines(by, client), "expected");
    QVERIFY(lines(by, client, -1).isEmpty());
}

void TestResults::archiveChangesNothing()
{
    const QStringList before = lines(ResultsBy::Pattern) + lines(ResultsBy::Operator);
    m_fixture.execute(
        u"begin; with moved as (delete from decisions where decision_id % 2 = 0 returning *) "
        u"insert into "
        "decisions_archive select * from moved; commit; with moved as (delete from suggestions "
        "where "
        "status = 'refused' returning *) insert into suggestions_archive select * from moved"_s);
    QVERIFY(m_fixture.value(u"select count(*) from decisions_archive"_s).toInt() > 2);
    QCOMPARE(lines(ResultsBy::Pattern) + lines(ResultsBy::Operator), before);
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
