// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "regieprogram.h"
#include "tasks/taskrollups.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const fill = R"(
insert into marketing_task (agent_class, model_used, status, tokens_input, tokens_output, cost, created_at)
values ('CopyWriter', 'gpt', 'completed', 1000000, 500000, 9, '2026-03-31 23:59+00'),
       ('Scraper', 'gpt', 'completed', 0, 1000000, 2.5, '2026-04-01'),
       ('Scraper', 'other', 'failed', 1000000, 0, 3, now() - interval '2 hours');
)";

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

/// regie prices, reprice and budgets, as programs and operators call them.
class TestMoneyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUse_data();
    void wrongUse();
    void pricesAreSetListedAndRemoved();
    void pricesAreImportedAndExported();
    void repricingIsPreviewedAppliedAndReverted();
    void overlappingRepricingIsRefused();
    void budgetsAreMadeChangedAndRemoved();
    void colleaguesBudgetIsNotRemovedUnseen();
    void rulesAreMadeChangedAndRemoved();
    void unreachableDatabaseIsSaid();
    void helpExplainsEach();

private:
    ProgramOutcome regie(const QStringList &arguments) const
    {
        return m_program.run(RegieProgram::on(*m_database, QStringList{u"--json"_s} + arguments));
    }

    const RegieProgram m_program;
    std::unique_ptr<TestDatabase> m_database;
};

void TestMoneyCommands::init()
{
    if (m_database && QByteArray(QTest::currentTestFunction()) == "wrongUse")
        return; // it is not asked anything
    m_database = std::make_unique<TestDatabase>();
    m_database->execute(QString::fromUtf8(fill));
    QVERIFY(refreshTaskStatistics(*m_database->open()).ok());
}

void TestMoneyCommands::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a price without a day") << u"prices set gpt --input 1 --output 2"_s;
    QTest::newRow("a price without output") << u"prices set gpt --from 2026-01-01 --input 1"_s;
    QTest::newRow("a price that is no number")
        << u"prices set gpt --from 2026-01-01 --input x --output 2"_s;
    QTest::newRow("a negative price")
        << u"prices set gpt --from 2026-01-01 --input=-1 --output 2"_s;
    QTest::newRow("a day that is none") << u"prices remove gpt soon"_s;
    QTest::newRow("no file") << u"prices import"_s;
    QTest::newRow("a day and more") << u"reprice --preview --from 2026-01-01 --until 2026-01-31x"_s;
    QTest::newRow("a day beyond all calls")
        << u"reprice --preview --from 2026-01-01 --until 9999-12-31"_s;
    QTest::newRow("nothing asked of reprice") << u"reprice --from 2026-01-01 --until 2026-01-31"_s;
    QTest::newRow("two things asked")
        << u"reprice --preview --apply --from 2026-01-01 --until 2026-01-31"_s;
    QTest::newRow("a period that ends before it begins")
        << u"reprice --preview --from 2026-02-01 --until 2026-01-31"_s;
    QTest::newRow("no number to revert") << u"reprice --revert last"_s;
    QTest::newRow("a budget without limit") << u"budgets set --agent Scraper"_s;
    QTest::newRow("a budget of two") << u"budgets set --agent x --client y --limit 5"_s;
    QTest::newRow("an unknown basis") << u"budgets set --limit 5 --basis guess"_s;
    QTest::newRow("on and off") << u"budgets set --limit 5 --on --off"_s;
    QTest::newRow("no number to remove") << u"budgets remove first"_s;
    QTest::newRow("a version that is none") << u"budgets remove 1 --if-version x"_s;
    QTest::newRow("a version of a new one") << u"budgets set --limit 5 --if-version 1"_s;
    QTest::newRow("a rule of nothing") << u"budgets rules set --agent x"_s;
    QTest::newRow("a rule of both") << u"budgets rules set --error-rate 5 --p95 10"_s;
}

void TestMoneyCommands::wrongUse()
{
    QFETCH(QString, line);
    const ProgramOutcome outcome = regie(words(line));
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(!outcome.complaint.isEmpty());
}

void TestMoneyCommands::pricesAreSetListedAndRemoved()
{
    const ProgramOutcome empty = regie({u"prices"_s});
    QCOMPARE(empty.json().value(u"unpriced"_s).toArray().size(), 2);
    QCOMPARE(regie(words(u"prices set gpt --from 2026-01-01 --input 2.5 --output 10"_s)).code,
             int(Done));
    const QJsonObject list = regie(words(u"prices list"_s)).json();
    const QJsonObject price = list.value(u"prices"_s).toArray().first().toObject();
    QCOMPARE(price.value(u"valid_from"_s).toString(), u"2026-01-01"_s);
    QCOMPARE(price.value(u"cached"_s).toDouble(), 2.5); // as other input
    QCOMPARE(list.value(u"unpriced"_s).toArray().first().toObject().value(u"model"_s).toString(),
             u"other"_s);
    QCOMPARE(m_database->value(u"select origin from audit_log"_s), u"command line"_s);
    QCOMPARE(regie(words(u"prices remove gpt 2026-01-02"_s)).code, int(Failed));
    QCOMPARE(regie(words(u"prices remove gpt 2026-01-01"_s)).code, int(Done));
    QCOMPARE(m_database->value(u"select count(*) from model_prices"_s), u"0"_s);
}

void TestMoneyCommands::pricesAreImportedAndExported()
{
    const QString name = m_program.filePath(u"prices.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "model;valid_from;input;output;cached\ngpt;2026-01-01;2,5;10;\nx;2026-01-01;a;1;1\n");
    file.close();
    const QString rejects = m_program.filePath(u"rejects.jsonl"_s);
    const ProgramOutcome tried = regie({u"prices"_s, u"import"_s, name, u"--dry-run"_s});
    QCOMPARE(tried.code, int(Partial));
    QCOMPARE(m_database->value(u"select count(*) from model_prices"_s), u"0"_s);
    const ProgramOutcome done = regie({u"prices"_s, u"import"_s, name, u"--rejects"_s, rejects});
    QCOMPARE(done.code, int(Partial));
    const QJsonObject report = done.json();
    QCOMPARE(report.value(u"read"_s).toInt(), 2);
    QCOMPARE(report.value(u"imported"_s).toInt(), 1);
    QCOMPARE(report.value(u"rejects"_s).toArray().first().toObject().value(u"line"_s).toInt(), 3);
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("no price"));
    const QString out = m_program.filePath(u"out.csv"_s);
    QCOMPARE(regie({u"prices"_s, u"export"_s, u"--output"_s, out}).code, int(Done));
    const ProgramOutcome again = regie({u"prices"_s, u"import"_s, out});
    QCOMPARE(again.code, int(Done));
    QCOMPARE(again.json().value(u"unchanged"_s).toInt(), 1);
    QVERIFY(
        regie({u"prices"_s, u"export"_s}).output.contains(u"gpt,2026-01-01,2.50,10.00,2.50,USD"_s));
    QCOMPARE(regie({u"prices"_s, u"import"_s, rejects}).code, int(Failed));
}

void TestMoneyCommands::repricingIsPreviewedAppliedAndReverted()
{
    regie(words(u"prices set gpt --from 2026-01-01 --input 2 --output 8"_s));
    const QString scope = u" --from 2026-03-01 --until 2026-04-01"_s;
    const ProgramOutcome preview = regie(words(u"reprice --preview"_s + scope));
    QCOMPARE(preview.code, int(Done));
    QCOMPARE(preview.json().value(u"tasks"_s).toInt(), 2); // the last day is part of it
    QCOMPARE(preview.json().value(u"list"_s).toDouble(), 14.0);
    QCOMPARE(m_database->value(u"select count(*) from task_repricings"_s), u"0"_s);
    const ProgramOutcome one = regie(words(u"reprice --preview --model other"_s + scope));
    QCOMPARE(one.json().value(u"tasks"_s).toInt(), 0);
    const ProgramOutcome applied = regie(words(u"reprice --apply --note test"_s + scope));
    QCOMPARE(applied.code, int(Done));
    const QString id = QString::number(applied.json().value(u"id"_s).toInteger());
    QCOMPARE(m_database->value(u"select status from task_repricings"_s), u"applied"_s);
    const QJsonObject listed = regie(words(u"reprice --list"_s))
                                   .json()
                                   .value(u"repricings"_s)
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(listed.value(u"until"_s).toString(), u"2026-04-01"_s);
    QCOMPARE(listed.value(u"note"_s).toString(), u"test"_s);
    QCOMPARE(regie({u"reprice"_s, u"--revert"_s, id}).code, int(Done));
    QCOMPARE(regie({u"reprice"_s, u"--revert"_s, id}).code, int(Failed));
    QCOMPARE(m_database->value(u"select sum(cost) from marketing_task"_s), u"14.5000"_s);
}

void TestMoneyCommands::overlappingRepricingIsRefused()
{
    regie(words(u"prices set gpt --from 2026-01-01 --input 2 --output 8"_s));
    const QStringList apply = words(u"reprice --apply --from 2026-03-01 --until 2026-04-01"_s);
    QCOMPARE(regie(apply).code, int(Done));
    const ProgramOutcome second = regie(apply);
    QCOMPARE(second.code, int(Failed));
    const QString sentence =
        second.json().value(u"error"_s).toObject().value(u"summary"_s).toString();
    QVERIFY2(sentence.contains(u"Revert it first"_s) && sentence.contains(u"proposal 2"_s),
             qPrintable(sentence));
}

void TestMoneyCommands::budgetsAreMadeChangedAndRemoved()
{
    const ProgramOutcome made =
        regie(words(u"budgets set --agent Scraper --limit 4 --warning 2 --hours 48"_s));
    QCOMPARE(made.code, int(Done));
    const QJsonObject budget = made.json().value(u"budget"_s).toObject();
    QCOMPARE(budget.value(u"cost"_s).toDouble(), 3.0);
    QCOMPARE(budget.value(u"level"_s).toString(), u"warning"_s);
    const ProgramOutcome changed = regie(words(u"budgets set --id 1 --limit 3"_s));
    QCOMPARE(changed.json().value(u"budget"_s).toObject().value(u"level"_s).toString(), u"limit"_s);
    QCOMPARE(changed.json().value(u"budget"_s).toObject().value(u"key"_s).toString(), u"Scraper"_s);
    QCOMPARE(regie(words(u"budgets set --id 1 --off"_s)).code, int(Done));
    QCOMPARE(m_database->value(u"select enabled from task_budgets"_s), u"f"_s);
    QCOMPARE(regie(words(u"budgets set --id 9 --limit 3"_s)).code, int(Failed));
    QCOMPARE(regie(words(u"budgets set --limit 3 --warning 5"_s)).code, int(Failed));
    QCOMPARE(regie(words(u"budgets list"_s)).json().value(u"budgets"_s).toArray().size(), 1);
    QCOMPARE(regie(words(u"budgets remove 1"_s)).code, int(Done));
    QCOMPARE(regie(words(u"budgets remove 1"_s)).code, int(Failed));
}

/// Whoever removes or changes what the list told him does not touch what a colleague made of it.
void TestMoneyCommands::colleaguesBudgetIsNotRemovedUnseen()
{
    QCOMPARE(regie(words(u"budgets set --limit 4"_s)).code, int(Done));
    QCOMPARE(regie(words(u"budgets rules set --error-rate 50"_s)).code, int(Done));
    const auto versionOf = [this](const QString &command, const QString &name) {
        const QJsonArray list = regie(words(command)).json().value(name).toArray();
        return QString::number(list.first().toObject().value(u"version"_s).toInt(-1));
    };
    const QString budget = versionOf(u"budgets"_s, u"budgets"_s);
    const QString rule = versionOf(u"budgets rules"_s, u"rules"_s);
    QCOMPARE(regie(words(u"budgets set --id 1 --limit 70"_s)).code, int(Done));
    QCOMPARE(regie(words(u"budgets rules set --id 1 --error-rate 70"_s)).code, int(Done));
    for (const QString &late : {u"budgets remove 1 --if-version "_s + budget,
                                u"budgets set --id 1 --off --if-version "_s + budget,
                                u"budgets rules remove 1 --if-version "_s + rule}) {
        const ProgramOutcome outcome = regie(words(late));
        QCOMPARE(outcome.code, int(Failed));
        QVERIFY2(outcome.output.contains(u"A colleague has changed or removed this meanwhile."_s),
                 qPrintable(outcome.output));
    }
    QCOMPARE(
        m_database->value(u"select trim_scale(limit_cost) || ' ' || enabled from task_budgets"_s),
        u"70 true"_s);
    const ProgramOutcome removed =
        regie(words(u"budgets remove 1 --if-version "_s + versionOf(u"budgets"_s, u"budgets"_s)));
    QCOMPARE(removed.code, int(Done));
    QCOMPARE(removed.json().value(u"budget"_s).toObject().value(u"limit"_s).toDouble(), 70.0);
    QCOMPARE(regie(words(u"budgets rules remove 1"_s))
                 .json()
                 .value(u"rule"_s)
                 .toObject()
                 .value(u"threshold"_s)
                 .toDouble(),
             0.7);
}

void TestMoneyCommands::rulesAreMadeChangedAndRemoved()
{
    const ProgramOutcome made =
        regie(words(u"budgets rules set --error-rate 50 --agent Scraper --min-tasks 1"_s));
    QCOMPARE(made.code, int(Done));
    const QJsonObject rule = made.json().value(u"rule"_s).toObject();
    QCOMPARE(rule.value(u"threshold"_s).toDouble(), 0.5);
    QCOMPARE(rule.value(u"n"_s).toInt(), 1);
    QCOMPARE(rule.value(u"exceeded"_s).toBool(), true);
    const ProgramOutcome changed = regie(words(u"budgets rules set --id 1 --p95 12.5"_s));
    QCOMPARE(changed.json().value(u"rule"_s).toObject().value(u"metric"_s).toString(), u"p95"_s);
    QCOMPARE(m_database->value(u"select threshold from task_alert_rules"_s), u"12500"_s);
    QCOMPARE(regie(words(u"budgets rules"_s)).json().value(u"rules"_s).toArray().size(), 1);
    QCOMPARE(regie(words(u"budgets rules remove 1"_s)).code, int(Done));
    QCOMPARE(m_database->value(u"select count(*) from task_alert_rules"_s), u"0"_s);
}

void TestMoneyCommands::unreachableDatabaseIsSaid()
{
    for (const QString &command : {u"prices"_s, u"reprice --list"_s, u"budgets"_s}) {
        const ProgramOutcome outcome =
            m_program.run(QStringList{u"--json"_s, u"--database"_s, u"host=/nowhere dbname=x"_s} +
                          words(command));
        QCOMPARE(outcome.code, int(Unreachable));
        QVERIFY(outcome.json().contains(u"error"_s));
    }
}

void TestMoneyCommands::helpExplainsEach()
{
    const QList<QPair<QString, QString>> expected{{u"prices set"_s, u"--cached"_s},
                                                  {u"prices import"_s, u"--rejects"_s},
                                                  {u"reprice"_s, u"--revert"_s},
                                                  {u"budgets set"_s, u"--warning"_s},
                                                  {u"budgets rules set"_s, u"--error-rate"_s}};
    for (const auto &[command, option] : expected) {
        const ProgramOutcome help = m_program.run(words(command) + QStringList{u"--help"_s});
        QCOMPARE(help.code, int(Done));
        QVERIFY2(help.output.contains(option), qPrintable(command));
    }
}

QTEST_GUILESS_MAIN(TestMoneyCommands)
#include "tst_moneycommands.moc"
