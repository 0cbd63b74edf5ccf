// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/checktexts.h"
#include "ui/texts/firmspaces.h"
#include "ui/texts/tasktexts.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

TaskAlert alertOf(const QString &kind, const QString &level, double value, double threshold,
                  const QJsonObject &details)
{
    TaskAlert alert;
    alert.kind = kind;
    alert.object = u"00000000-0000-4000-8000-000000000001"_s;
    alert.level = level;
    alert.value = value;
    alert.threshold = threshold;
    alert.details = details;
    alert.raisedAt = QDateTime(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC);
    return alert;
}

const QJsonObject writer{
    {u"scope"_s, u"agent"_s}, {u"key"_s, u"Writer"_s}, {u"window_hours"_s, 24}};
const QJsonObject all{{u"scope"_s, u"all"_s}, {u"key"_s, u""_s}, {u"window_hours"_s, 168}};
const QJsonObject task{{u"name"_s, u"Mail"_s}, {u"type"_s, u"draft"_s}, {u"agent"_s, u"Writer"_s}};

} // namespace

/// Alerts and stuck tasks in words.
class TestTaskTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertsInWords_data();
    void alertsInWords();
    void formerAlertsArePast();
    void numbersStayWithTheirUnit_data();
    void numbersStayWithTheirUnit();
    void onlySpacesAreMadeFirm();
    void alertsLeadToWhatTheyAreAbout();
    void costsKeepTheDigitsThatCount_data();
    void costsKeepTheDigitsThatCount();
    void checksTellWhatTheyDid();
    void excessGrowsWithTime();
};

void TestTaskTexts::alertsInWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("level");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Tone>("tone");
    QTest::addRow("a task that hangs")
        << u"stuck"_s << u"warning"_s << 400'000.0 << 300'000.0 << task
        << u"“Mail” takes longer than the 5\u00a0min that tasks of type draft may."_s << Tone::Bad;
    QTest::addRow("a task of which nothing is known")
        << u"stuck"_s << u"warning"_s << 400'000.0 << 300'000.0 << QJsonObject()
        << u"“00000000” takes longer than the 5\u00a0min it may."_s << Tone::Bad;
    QTest::addRow("a budget's warning")
        << u"budget"_s << u"warning"_s << 8.5 << 8.0 << writer
        << u"Agent Writer: 8.50\u00a0$ within 24\u00a0h, above the warning at 8.00\u00a0$."_s
        << Tone::Warning;
    QTest::addRow("a budget's limit")
        << u"budget"_s << u"limit"_s << 0.0123 << 0.01 << all
        << u"All tasks: 0.0123\u00a0$ within 7\u00a0day(s), above the limit of 0.0100\u00a0$."_s
        << Tone::Bad;
    QJsonObject many = writer;
    many.insert(u"n"_s, 1240);
    QTest::addRow("an error rate")
        << u"error_rate"_s << u"warning"_s << 0.124 << 0.05 << many
        << u"Agent Writer: 12\u00a0% of 1,240 task(s) failed within 24\u00a0h, more than 5.0\u00a0%."_s
        << Tone::Warning;
    QTest::addRow("durations")
        << u"p95"_s << u"warning"_s << 64'000.0 << 30'000.0 << writer
        << u"Agent Writer: 5\u00a0% of tasks took 1\u00a0min\u00a04\u00a0s or longer within 24\u00a0h; the threshold is 30.0\u00a0s."_s
        << Tone::Warning;
}

void TestTaskTexts::alertsInWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, level);
    QFETCH(double, value);
    QFETCH(double, threshold);
    QFETCH(QJsonObject, details);
    const TaskAlert alert = alertOf(kind, level, value, threshold, details);
    QTEST(alertSentence(alert), "sentence");
    QCOMPARE(withFirmSpaces(alertSentence(alert)), alertSentence(alert));
    QTEST(alertTone(alert), "tone");
    QCOMPARE(alertLook(alert).tone, alertTone(alert));
    QVERIFY(!alertLook(alert).word.isEmpty() && !alertLook(alert).icon.isEmpty());
}

void TestTaskTexts::formerAlertsArePast()
{
    TaskAlert alert = alertOf(u"stuck"_s, u"warning"_s, 400'000, 300'000, task);
    alert.endedAt = alert.raisedAt.addSecs(60);
    QCOMPARE(alertSentence(alert),
             u"“Mail” took longer than the 5\u00a0min that tasks of type draft may."_s);
}

void TestTaskTexts::numbersStayWithTheirUnit_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("firm");
    QTest::addRow("a share") << u"more than 4.0 %."_s << u"more than 4.0\u00a0%."_s;
    QTest::addRow("money") << u"12,50 $ sur 3 €"_s << u"12,50\u00a0$ sur 3\u00a0€"_s;
    QTest::addRow("a currency by its letters") << u"12 EUR of"_s << u"12\u00a0EUR of"_s;
    QTest::addRow("durations")
        << u"850 ms, 14 s, 3 min, 24 h, 2 d, 2 j"_s
        << u"850\u00a0ms, 14\u00a0s, 3\u00a0min, 24\u00a0h, 2\u00a0d, 2\u00a0j"_s;
    QTest::addRow("times of p99") << u"3 × p99"_s << u"3\u00a0× p99"_s;
    QTest::addRow("French signs") << u"Agent x : « Mail » dure ; non ?"_s
                                  << u"Agent x\u00a0: «\u00a0Mail\u00a0» dure\u00a0; non\u00a0?"_s;
    QTest::addRow("a number before a word")
        << u"5 seconds of 10 hours"_s << u"5 seconds of 10 hours"_s;
}

void TestTaskTexts::numbersStayWithTheirUnit()
{
    QFETCH(QString, sentence);
    QTEST(withFirmSpaces(sentence), "firm");
}

void TestTaskTexts::onlySpacesAreMadeFirm()
{
    QVERIFY(rc::check("only spaces change, and a second time nothing does", [] {
        static const QStringList words{u"12"_s, u"%"_s, u"h"_s, u"$"_s, u"Agent"_s, u":"_s, u"«"_s};
        QStringList sentence;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            sentence.append(words[*rc::gen::inRange<qsizetype>(0, words.size())]);
        const QString before = sentence.join(u' ');
        const QString firm = withFirmSpaces(before);
        RC_ASSERT(QString(firm).replace(QChar::Nbsp, u' ') == before);
        RC_ASSERT(withFirmSpaces(firm) == firm);
        RC_ASSERT(!firm.contains(u"12 %"_s) && !firm.contains(u"12 $"_s));
    }));
}

void TestTaskTexts::alertsLeadToWhatTheyAreAbout()
{
    const TaskAlert stuck = alertOf(u"stuck"_s, u"warning"_s, 1, 1, task);
    QCOMPARE(alertPlace(stuck).place, QVariantMap({{u"task"_s, stuck.object}}));
    const TaskAlert errors = alertOf(u"error_rate"_s, u"warning"_s, 1, 1, writer);
    QCOMPARE(alertPlace(errors).place, QVariantMap({{u"status"_s, u"failed"_s},
                                                    {u"agent"_s, u"Writer"_s},
                                                    {u"from"_s, errors.raisedAt.addDays(-1)}}));
    const TaskAlert budget = alertOf(u"budget"_s, u"limit"_s, 1, 1, all);
    QCOMPARE(alertPlace(budget).place, QVariantMap({{u"view"_s, u"budgets"_s}}));
}

void TestTaskTexts::costsKeepTheDigitsThatCount_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0.00 $"_s;
    QTest::newRow("a small part of a cent") << 0.0042 << u"0.0042 $"_s;
    QTest::newRow("less than can be shown") << 0.00001 << u"0.00 $"_s;
    QTest::newRow("nearly one") << 0.9999 << u"1.00 $"_s;
    QTest::newRow("many") << 1812.404 << u"1,812.40 $"_s;
}

void TestTaskTexts::costsKeepTheDigitsThatCount()
{
    QFETCH(double, cost);
    QTEST(taskCostText(cost), "text");
}

void TestTaskTexts::checksTellWhatTheyDid()
{
    CheckRunInfo run;
    run.details = {{u"stuck"_s, 3}, {u"raised"_s, 2}};
    QCOMPARE(runFigures(run), QStringList({u"3 stuck task(s)"_s, u"2 new alert(s)"_s}));
    CheckChange change;
    change.change = u"alert"_s;
    change.from = u"error_rate"_s;
    change.to = u"warning"_s;
    QCOMPARE(changeFromTo(change), u"error rate"_s);
    QCOMPARE(changeCount(u"count_tasks"_s, 12), u"12 task(s) to count"_s);
}

void TestTaskTexts::excessGrowsWithTime()
{
    QVERIFY(rc::check("who hangs longer is further beyond what is normal", [] {
        StuckTask task;
        task.allowedMs = *rc::gen::inRange<qint64>(60'000, 10'000'000);
        task.normal = {*rc::gen::inRange<qint64>(0, 100), 1000.0,
                       double(*rc::gen::inRange(1, 1'000'000))};
        const auto at = [&](qint64 ms) {
            task.forMs = ms;
            const QString text = excessText(task);
            const bool byP99 = task.normal.n >= stuck::leastTasks;
            RC_ASSERT(text.endsWith(byP99 ? u" × p99"_s : u" × what is allowed"_s));
            return QLocale().toDouble(text.section(u' ', 0, 0));
        };
        const qint64 first = *rc::gen::inRange<qint64>(0, 100'000'000);
        const qint64 later = first + *rc::gen::inRange<qint64>(0, 100'000'000);
        RC_ASSERT(at(first) <= at(later));
    }));
}

QTEST_GUILESS_MAIN(TestTaskTexts)
#include "tst_tasktexts.moc"
