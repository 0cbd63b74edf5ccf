// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/actions/changewriter.h"
#include "ui/dialogs/budgetdialogs.h"
#include "ui/itemmodels/budgetmodels.h"
#include "ui/language.h"
#include "ui/pages/alertsview.h"
#include "ui/pages/budgetspanel.h"
#include "ui/pages/budgetsview.h"
#include "ui/texts/budgettexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/undobar.h"

#include "operations/check.h"
#include "tasks/taskrollups.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Thirty calls of one agent in the last hours, three of which failed; 60 $ in all.
const char *const guarded = R"(
insert into marketing_task (agent_class, type, model_used, client_key, status, cost, duration_ms, started_at, created_at)
select 'CopyWriter', 'copywriting', 'gpt', 'acme', case when n <= 3 then 'failed' else 'completed' end, 2,
       1000 * n, now() - interval '2 hours', now() - interval '2 hours' from generate_series(1, 30) n;
insert into clients (client_key, name) values ('acme', 'Acme'), ('beta', 'Beta');
insert into task_budgets (scope, key, window_hours, warning_cost, limit_cost) values
    ('all', '', 24, 40, 100), ('agent', 'CopyWriter', 168, null, 50);
insert into task_alert_rules (metric, scope, key, window_hours, threshold) values
    ('error_rate', 'all', '', 24, 0.05), ('p95', 'agent', 'CopyWriter', 24, 60000),
    ('error_rate', 'client', 'beta', 24, 0.05);
insert into task_alerts (kind, object, level, value, threshold, details, raised_at, ended_at, seen_at, seen_by) values
    ('budget', '2', 'limit', 60, 50, '{"scope": "agent", "key": "CopyWriter", "window_hours": 168}',
     now() - interval '1 hour', null, null, null),
    ('error_rate', '1', 'warning', 0.1, 0.05, '{"scope": "all", "key": "", "window_hours": 24, "n": 30}',
     now() - interval '2 hours', now() - interval '1 hour', now(), 'amelie@poste-3'),
    ('stuck', '00000000-0000-4000-8000-000000000001', 'warning', 400000, 300000,
     '{"type": "persona", "agent": "PersonaGenerator", "name": "Personas"}', now() - interval '10 minutes', null, null, null);
)";

} // namespace

/// Budgets, thresholds and alerts over a real server, driven as an operator would.
class TestBudgetsView : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelsKeepTheirContract();
    void standingsAreShownInWords();
    void levelsHaveWordAndIcon_data();
    void levelsHaveWordAndIcon();
    void thresholdsShowValueAndNumber();
    void budgetIsMadeWithTheKeyboard();
    void keysWorkWithoutRows();
    void keysAreCompleted();
    void wrongBudgetsAreRefusedInWords();
    void budgetIsChangedAndTakenBack();
    void removedBudgetComesBackUnderItsNumber();
    void switchIsTurnedByMouseAndSpace();
    void severalStepsAreTakenBackInOrder();
    void colleaguesChangeIsNotOverwritten();
    void whatIsBeingStoredIsNotEdited();
    void undoLeavesWhatAColleagueDidSince();
    void thresholdIsMadeAndRemoved();
    void alertsAreFiltered();
    void alertIsMarkedAsSeen();
    void seeingIsTakenBackWithTheKeyboard();
    void colleaguesMayHaveSeenItFirst();
    void alertOpensItsTasks();
    void budgetOpensItsTasks();
    void placesAreOpened();
    void changesOfOthersAppear();
    void offlineKeepsWhatIsShown();
    void changesDoNotFollowToAnotherDatabase();
    void withoutDatabaseNothingIsAsked();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    BudgetsModel *budgets() const { return m_view->findChild<BudgetsModel *>(); }
    RulesModel *rules() const { return m_view->findChild<RulesModel *>(); }
    AlertsModel *alerts() const { return m_view->findChild<AlertsModel *>(); }
    PlainTable *budgetTable() const { return m_view->panel()->budgets()->table(); }
    PlainTable *ruleTable() const { return m_view->panel()->rules()->table(); }
    PlainTable *alertTable() const { return m_view->findChild<PlainTable *>(u"alertTable"_s); }
    UndoBar *bar() const { return m_view->findChild<UndoBar *>(); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_view->window()->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    int rowOf(const QString &scope) const;
    void click(const QString &name) const;
    void saveIn(QDialog *of) const;
    void type(QDoubleSpinBox *box, const QString &text) const;
    void undo() const { undoIn(budgetTable()); }
    void undoIn(PlainTable *table) const
    {
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Undo);
    }
    QString stored() const;

    std::unique_ptr<BudgetsView> m_view;
};

void TestBudgetsView::initTestCase()
{
    createServer();
}

void TestBudgetsView::init()
{
    fill(guarded);
    openServices();
    m_view = std::make_unique<BudgetsView>();
    present(*m_view, {1100, 640});
    QTRY_COMPARE(budgets()->rowCount(), 2);
    budgetTable()->setFocus();
}

void TestBudgetsView::cleanup()
{
    m_view.reset();
    closeServices();
}

int TestBudgetsView::rowOf(const QString &scope) const
{
    for (int row = 0; row < budgets()->rowCount(); ++row) {
        if (taskGroupingName(budgets()->standing(row).budget.scope) == scope)
            return row;
    }
    return -1;
}

void TestBudgetsView::click(const QString &name) const
{
    QTest::mouseClick(m_view->findChild<QAbstractButton *>(name), Qt::LeftButton);
}

void TestBudgetsView::saveIn(QDialog *of) const
{
    for (QPushButton *button : of->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestBudgetsView::type(QDoubleSpinBox *box, const QString &text) const
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

QString TestBudgetsView::stored() const
{
    return m_server->value(
        u"select string_agg(format('%s %s %s %s %s %s %s', budget_id, scope, key, window_hours, "
        "coalesce(trim_scale(warning_cost)::text, '-'), trim_scale(limit_cost), enabled), '; ' "
        "order by budget_id) from task_budgets"_s);
}

// --- what is shown -------------------------------------------------------------------------------

void TestBudgetsView::modelsKeepTheirContract()
{
    BudgetsModel budgetsModel;
    RulesModel rulesModel;
    AlertsModel alertsModel;
    QAbstractItemModelTester testers[] = {QAbstractItemModelTester(&budgetsModel),
                                          QAbstractItemModelTester(&rulesModel),
                                          QAbstractItemModelTester(&alertsModel)};
    BudgetStanding standing;
    standing.budget.id = 4;
    standing.budget.limit = 10;
    budgetsModel.setStandings({standing});
    QSignalSpy resets(&budgetsModel, &QAbstractItemModel::modelReset);
    standing.cost = 5;
    budgetsModel.setStandings({standing});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(budgetsModel.index(0, 0).data(BudgetsModel::ShareRole).toDouble(), 0.5);
    QCOMPARE(budgetsModel.rowOf(4), 0);
    rulesModel.setStandings({RuleStanding()});
    alertsModel.setAlerts({TaskAlert()});
    QCOMPARE(alertsModel.unseen(), QList<qint64>{0});
    budgetsModel.setStandings({});
    QCOMPARE(budgetsModel.rowCount(), 0);
}

void TestBudgetsView::standingsAreShownInWords()
{
    const int all = rowOf(u"all"_s);
    const int agent = rowOf(u"agent"_s);
    const auto text = [this](int row, int column) {
        return budgets()->index(row, column).data().toString();
    };
    QCOMPARE(text(all, BudgetsModel::Spent), u"60.00 $ of 100.00 $"_s);
    QCOMPARE(text(all, BudgetsModel::State), u"warning"_s);
    QCOMPARE(text(agent, BudgetsModel::Whom), u"Agent CopyWriter"_s);
    QCOMPARE(text(agent, BudgetsModel::Spent), u"60.00 $ of 50.00 $"_s);
    QCOMPARE(text(agent, BudgetsModel::State), u"limit reached"_s);
    QCOMPARE(text(agent, BudgetsModel::Warning), u"–"_s);
    QCOMPARE(m_view->statusText(), u"2 budget(s) · 3 threshold(s)"_s);
}

void TestBudgetsView::levelsHaveWordAndIcon_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("within") << QString() << true << Tone::Ok;
    QTest::newRow("warning") << u"warning"_s << true << Tone::Warning;
    QTest::newRow("limit") << u"limit"_s << true << Tone::Bad;
    QTest::newRow("off, whatever it cost") << u"limit"_s << false << Tone::Neutral;
}

void TestBudgetsView::levelsHaveWordAndIcon()
{
    QFETCH(QString, level);
    QFETCH(bool, enabled);
    QFETCH(Tone, tone);
    BudgetStanding standing;
    standing.level = level;
    standing.budget.enabled = enabled;
    const StatusLook look = budgetLook(standing);
    QCOMPARE(look.tone, tone);
    QVERIFY(!look.word.isEmpty() && !look.icon.isEmpty());
}

void TestBudgetsView::thresholdsShowValueAndNumber()
{
    QCOMPARE(rules()->rowCount(), 3);
    QStringList shown;
    for (int row = 0; row < 3; ++row)
        shown.append(
            rules()->index(row, RulesModel::Whom).data().toString() + u'|' +
            rules()->index(row, RulesModel::Value).data().toString() + u'|' +
            rules()->index(row, RulesModel::Value).data(PlainTable::SecondLineRole).toString() +
            u'|' + rules()->index(row, RulesModel::State).data().toString());
    QVERIFY2(shown.contains(u"Error rate · All tasks|10 %|n = 30|exceeded"_s),
             qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(u"Error rate · Client beta|–|n = 0|too few tasks"_s));
    QVERIFY2(shown.filter(u"p95 of durations"_s).value(0).endsWith(u"n = 30|below"_s),
             qPrintable(shown.join(u'\n')));
}

// --- budgets -------------------------------------------------------------------------------------

void TestBudgetsView::budgetIsMadeWithTheKeyboard()
{
    QTest::keyClick(budgetTable(), Qt::Key_N);
    auto *form = dialog<BudgetDialog>();
    QVERIFY(form);
    form->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(2);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"key"_s), u"beta"_s);
    form->findChild<QComboBox *>(u"windowUnit"_s)->setCurrentIndex(1);
    form->findChild<QSpinBox *>(u"window"_s)->setValue(30);
    type(form->findChild<QDoubleSpinBox *>(u"limit"_s), u"80"_s);
    type(form->findChild<QDoubleSpinBox *>(u"warning"_s), u"60.5"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE(budgets()->rowCount(), 3);
    QVERIFY2(stored().endsWith(u"3 client beta 720 60.5 80 t"_s), qPrintable(stored()));
    budgetTable()->setFocus();
    undo();
    QTRY_COMPARE(budgets()->rowCount(), 2);
}

/// With an empty list the keys work as well, from the first moment.
void TestBudgetsView::keysWorkWithoutRows()
{
    m_server->execute(u"delete from task_budgets"_s);
    QTRY_COMPARE(budgets()->rowCount(), 0);
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QWidget *keyboard = QApplication::focusWidget();
    QVERIFY(keyboard && m_view->panel()->budgets()->isAncestorOf(keyboard));
    m_server->execute(u"insert into task_budgets (limit_cost) values (7)"_s);
    QTRY_COMPARE(QApplication::focusWidget(), budgetTable()); // it goes on to what there is
    m_server->execute(u"delete from task_budgets"_s);
    QTRY_VERIFY(!budgetTable()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QVERIFY(dialog<BudgetDialog>());
}

void TestBudgetsView::keysAreCompleted()
{
    QTest::keyClick(budgetTable(), Qt::Key_N);
    auto *form = dialog<BudgetDialog>();
    auto *key = form->findChild<QLineEdit *>(u"key"_s);
    QVERIFY(!key->isEnabled()); // all tasks
    form->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(1);
    QVERIFY(key->isEnabled());
    key->completer()->setCompletionPrefix(u"copy"_s);
    QCOMPARE(key->completer()->currentCompletion(), u"CopyWriter"_s);
    form->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(2);
    key->completer()->setCompletionPrefix(u"bet"_s); // a client without a task
    QCOMPARE(key->completer()->currentCompletion(), u"beta"_s);
}

void TestBudgetsView::wrongBudgetsAreRefusedInWords()
{
    QTest::keyClick(budgetTable(), Qt::Key_N);
    auto *form = dialog<BudgetDialog>();
    auto *problem = form->findChild<Banner *>();
    form->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(1);
    saveIn(form);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"Say whose tasks, or choose all."_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"key"_s), u"x"_s);
    saveIn(form);
    QTRY_COMPARE(problem->text(), u"A limit is an amount above 0."_s);
    type(form->findChild<QDoubleSpinBox *>(u"limit"_s), u"5"_s);
    type(form->findChild<QDoubleSpinBox *>(u"warning"_s), u"6"_s);
    saveIn(form);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"A warning is an amount above 0 and at most the limit."_s);
    QCOMPARE(budgets()->rowCount(), 2);
}

void TestBudgetsView::budgetIsChangedAndTakenBack()
{
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_Return);
    auto *form = dialog<BudgetDialog>();
    QCOMPARE(form->budget().windowHours, 168);
    type(form->findChild<QDoubleSpinBox *>(u"limit"_s), u"500"_s);
    saveIn(form);
    QTRY_COMPARE(budgets()->standing(rowOf(u"agent"_s)).budget.limit, 500.0);
    QCOMPARE(budgets()->index(rowOf(u"agent"_s), BudgetsModel::State).data().toString(),
             u"within"_s);
    undo();
    QTRY_COMPARE(budgets()->standing(rowOf(u"agent"_s)).budget.limit, 50.0);
}

void TestBudgetsView::removedBudgetComesBackUnderItsNumber()
{
    const QString before = stored();
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_Delete);
    QTRY_COMPARE(budgets()->rowCount(), 1);
    QCOMPARE(bar()->text(), u"Agent CopyWriter: the budget is removed."_s);
    undo();
    QTRY_COMPARE(budgets()->rowCount(), 2);
    QCOMPARE(stored(), before);
}

void TestBudgetsView::switchIsTurnedByMouseAndSpace()
{
    const int row = rowOf(u"all"_s);
    clickItem(budgetTable(), budgets()->index(row, BudgetsModel::Switch));
    QTRY_VERIFY(!budgets()->standing(rowOf(u"all"_s)).budget.enabled);
    QCOMPARE(budgets()->index(rowOf(u"all"_s), BudgetsModel::State).data().toString(), u"off"_s);
    budgetTable()->setCurrentRow(rowOf(u"all"_s));
    QTest::keyClick(budgetTable(), Qt::Key_Space);
    QTRY_VERIFY(budgets()->standing(rowOf(u"all"_s)).budget.enabled);
}

void TestBudgetsView::severalStepsAreTakenBackInOrder()
{
    const QString before = stored();
    budgetTable()->setCurrentRow(rowOf(u"all"_s));
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(budgetTable(), Qt::Key_Space);
        QTRY_COMPARE(budgets()->standing(rowOf(u"all"_s)).budget.version, step + 1);
    }
    QTest::keyClick(budgetTable(), Qt::Key_Delete);
    QTRY_COMPARE(budgets()->rowCount(), 1);
    undo();
    QTRY_COMPARE(budgets()->rowCount(), 2);
    undo();
    QTRY_VERIFY(!budgets()->standing(rowOf(u"all"_s)).budget.enabled);
    undo();
    QTRY_VERIFY(budgets()->standing(rowOf(u"all"_s)).budget.enabled);
    QCOMPARE(stored(), before);
    QVERIFY(posted().isEmpty());
}

// --- two consoles --------------------------------------------------------------------------------

void TestBudgetsView::colleaguesChangeIsNotOverwritten()
{
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_E);
    auto *form = dialog<BudgetDialog>();
    type(form->findChild<QDoubleSpinBox *>(u"limit"_s), u"500"_s);
    m_server->execute(
        u"update task_budgets set limit_cost = 70, version = version + 1 where budget_id = 2"_s);
    saveIn(form);
    QTRY_VERIFY(form->findChild<Banner *>()->isVisible());
    QCOMPARE(form->findChild<Banner *>()->text(),
             u"A colleague has changed or removed this meanwhile."_s);
    QCOMPARE(
        m_server->value(u"select trim_scale(limit_cost) from task_budgets where budget_id = 2"_s),
        u"70"_s);
}

/// A colleague is at work on the same budget for a while.
void TestBudgetsView::whatIsBeingStoredIsNotEdited()
{
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_E);
    auto *form = dialog<BudgetDialog>();
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *limit = form->findChild<QDoubleSpinBox *>(u"limit"_s);
    auto *save = form->findChild<QPushButton *>(u"do"_s);
    type(limit, u"500"_s);
    const auto colleague = m_server->open();
    QVERIFY(colleague->begin().ok());
    QVERIFY(colleague
                ->executeSql(u"test"_s, u"update task_budgets set limit_cost = 70, version = "
                                        "version + 1 where budget_id = 2"_s)
                .ok());
    QTest::keyClick(limit, Qt::Key_Return);
    QVERIFY(!limit->isEnabled());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(limit, u"9"_s);
    QVERIFY(colleague->commit().ok());
    QTRY_VERIFY(form->findChild<Banner *>()->isVisible());
    QVERIFY(save->isEnabled());
    QVERIFY(limit->isEnabled());
    QCOMPARE(limit->value(), 500.0);
    QVERIFY(limit->hasFocus() || limit->isAncestorOf(QApplication::focusWidget()));
}

void TestBudgetsView::undoLeavesWhatAColleagueDidSince()
{
    budgetTable()->setCurrentRow(rowOf(u"all"_s));
    QTest::keyClick(budgetTable(), Qt::Key_Space);
    QTRY_VERIFY(!budgets()->standing(rowOf(u"all"_s)).budget.enabled);
    m_server->execute(
        u"update task_budgets set limit_cost = 70, version = version + 1 where budget_id = 1"_s);
    undo();
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text, u"A colleague has changed or removed this meanwhile."_s);
    QCOMPARE(m_server->value(u"select enabled from task_budgets where budget_id = 1"_s), u"f"_s);
}

// --- thresholds ----------------------------------------------------------------------------------

void TestBudgetsView::thresholdIsMadeAndRemoved()
{
    ruleTable()->setFocus();
    QTest::keyClick(ruleTable(), Qt::Key_N);
    auto *form = dialog<RuleDialog>();
    QVERIFY(form);
    form->findChild<QComboBox *>(u"metric"_s)->setCurrentIndex(1);
    form->findChild<QComboBox *>(u"scope"_s)->setCurrentIndex(3);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"key"_s), u"gpt"_s);
    type(form->findChild<QDoubleSpinBox *>(u"threshold"_s), u"12.5"_s);
    form->findChild<QSpinBox *>(u"minTasks"_s)->setValue(5);
    saveIn(form);
    QTRY_COMPARE(rules()->rowCount(), 4);
    QCOMPARE(m_server->value(u"select format('%s %s %s %s %s', metric, scope, key, threshold, "
                             "min_tasks) from task_alert_rules where rule_id = 4"_s),
             u"p95 model gpt 12500 5"_s);
    ruleTable()->setCurrentRow(rules()->rowOf(4));
    QCOMPARE(rules()->index(rules()->rowOf(4), RulesModel::State).data().toString(), u"exceeded"_s);
    ruleTable()->setFocus();
    QTest::keyClick(ruleTable(), Qt::Key_Delete);
    QTRY_COMPARE(rules()->rowCount(), 3);
    undo();
    QTRY_COMPARE(rules()->rowCount(), 4);
    QVERIFY(rules()->rowOf(4) >= 0);
}

// --- alerts --------------------------------------------------------------------------------------

void TestBudgetsView::alertsAreFiltered()
{
    QCOMPARE(m_view->findChild<Pill *>(u"partAlerts"_s)->figure(), u"2"_s);
    click(u"partAlerts"_s);
    QTRY_COMPARE(alerts()->rowCount(), 2);
    click(u"alertsAll"_s);
    QTRY_COMPARE(alerts()->rowCount(), 3);
    QCOMPARE(m_view->statusText(), u"3 alert(s)"_s);
    click(u"kind_error_rate"_s);
    QTRY_COMPARE(alerts()->rowCount(), 1);
    QCOMPARE(alerts()->index(0, AlertsModel::Seen).data().toString(), u"amelie@poste-3"_s);
    QCOMPARE(alerts()->index(0, AlertsModel::State).data().toString(), u"over"_s);
    click(u"kind_p95"_s);
    QTRY_COMPARE(alerts()->rowCount(), 0);
    QVERIFY(!alertTable()->isVisible());
}

void TestBudgetsView::alertIsMarkedAsSeen()
{
    click(u"partAlerts"_s);
    QTRY_COMPARE(alerts()->rowCount(), 2);
    QCOMPARE(alerts()->index(0, AlertsModel::Kind).data().toString(), u"stuck"_s);
    alertTable()->setFocus();
    alertTable()->setCurrentRow(0);
    QTest::keyClick(alertTable(), Qt::Key_S);
    QTRY_COMPARE(alerts()->index(0, AlertsModel::Seen).data().toString(), Actor::inWindow().name);
    QCOMPARE(alerts()->unseen().size(), 1);
    for (QPushButton *button : m_view->alerts()->findChildren<QPushButton *>()) {
        if (button->text() == "Mark all as seen"_L1 && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(alerts()->unseen().isEmpty());
    QCOMPARE(m_server->value(u"select count(*) from task_alerts where seen_at is null"_s), u"0"_s);
}

void TestBudgetsView::seeingIsTakenBackWithTheKeyboard()
{
    const QString unseen = u"select count(*) from task_alerts where seen_at is null"_s;
    click(u"partAlerts"_s);
    QTRY_COMPARE(alerts()->rowCount(), 2);
    alertTable()->setFocus();
    alertTable()->setCurrentRow(0);
    QTest::keyClick(alertTable(), Qt::Key_S);
    QTRY_COMPARE(alerts()->unseen().size(), 1);
    QCOMPARE(bar()->text(), u"1 alert(s) marked as seen."_s);
    undoIn(alertTable());
    QTRY_COMPARE(alerts()->unseen().size(), 2);
    QCOMPARE(m_server->value(unseen), u"2"_s);
    QTest::keyClick(alertTable(), Qt::Key_S);
    QTRY_COMPARE(alerts()->unseen().size(), 1);
    m_server->execute(u"update task_alerts set seen_at = now(), seen_by = 'amelie@poste-3'"_s);
    QTRY_COMPARE(alerts()->unseen().size(), 0);
    undoIn(alertTable());
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text,
             u"Colleagues have changed this meanwhile: nothing is taken back."_s);
    QCOMPARE(m_server->value(unseen), u"0"_s);
}

void TestBudgetsView::colleaguesMayHaveSeenItFirst()
{
    click(u"partAlerts"_s);
    QTRY_COMPARE(alerts()->rowCount(), 2);
    const auto colleague = m_server->open();
    const auto see = [&colleague](const QString &kind) {
        return colleague->begin().ok() &&
               colleague
                   ->executeSql(u"test"_s, u"update task_alerts set seen_at = now(), seen_by = "
                                           "'amelie@poste-3' where kind = '%1'"_s.arg(kind))
                   .ok();
    };
    QVERIFY(see(u"stuck"_s));
    for (QPushButton *button : m_view->alerts()->findChildren<QPushButton *>()) {
        if (button->text() == "Mark all as seen"_L1 && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(colleague->commit().ok());
    QTRY_COMPARE(bar()->text(), u"1 alert(s) marked as seen. Colleagues had seen 1 already."_s);
    undoIn(alertTable());
    QTRY_COMPARE(alerts()->unseen().size(), 1); // what was ours
    QVERIFY(see(u"budget"_s));
    alertTable()->setFocus();
    alertTable()->setCurrentRow(1);
    QTest::keyClick(alertTable(), Qt::Key_S);
    QVERIFY(colleague->commit().ok());
    QTRY_COMPARE(bar()->text(), u"Colleagues had seen that already."_s);
    QCOMPARE(m_server->value(u"select string_agg(distinct seen_by, ' ') from task_alerts"_s),
             u"amelie@poste-3"_s);
}

void TestBudgetsView::alertOpensItsTasks()
{
    click(u"partAlerts"_s);
    QTRY_COMPARE(alerts()->rowCount(), 2);
    QSignalSpy links(m_view.get(), &BudgetsView::linkActivated);
    alertTable()->setFocus();
    alertTable()->setCurrentRow(0);
    QTest::keyClick(alertTable(), Qt::Key_Return);
    QCOMPARE(links.value(0).value(1).toMap().value(u"task"_s).toString(),
             u"00000000-0000-4000-8000-000000000001"_s);
    alertTable()->setCurrentRow(1);
    QTest::keyClick(alertTable(), Qt::Key_T);
    const QVariantMap place = links.value(1).value(1).toMap();
    QCOMPARE(place.value(u"agent"_s).toString(), u"CopyWriter"_s);
    const TaskAlert &alert = alerts()->alert(1);
    QCOMPARE(place.value(u"from"_s).toDateTime(), alert.raisedAt.addDays(-7));
    QVERIFY(!place.contains(u"until"_s));
}

void TestBudgetsView::budgetOpensItsTasks()
{
    QSignalSpy links(m_view.get(), &BudgetsView::linkActivated);
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_T);
    QCOMPARE(links.value(0).value(0).toString(), u"tasks"_s);
    QCOMPARE(links.value(0).value(1).toMap().value(u"agent"_s).toString(), u"CopyWriter"_s);
    ruleTable()->setFocus();
    ruleTable()->setCurrentRow(0);
    QTest::keyClick(ruleTable(), Qt::Key_T);
    QCOMPARE(links.value(1).value(1).toMap().value(u"status"_s).toString(), u"failed"_s);
}

// --- the window ----------------------------------------------------------------------------------

void TestBudgetsView::placesAreOpened()
{
    m_view->open({{u"kind"_s, u"budget"_s}, {u"open"_s, false}});
    QTRY_COMPARE(alerts()->rowCount(), 1);
    QVERIFY(alertTable()->isVisible());
    const qint64 id = budgets()->standing(1).budget.id;
    m_view->open({{u"budget"_s, id}});
    QTRY_COMPARE(budgetTable()->currentRow(), budgets()->rowOf(id));
    QVERIFY(budgetTable()->isVisible());
}

void TestBudgetsView::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(u"insert into task_budgets (limit_cost) values (7)"_s);
    QTRY_COMPARE(budgets()->rowCount(), 3);
}

void TestBudgetsView::offlineKeepsWhatIsShown()
{
    const QDateTime asOf = m_view->asOf();
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    QSignalSpy busy(m_view.get(), &BudgetsView::busyChanged);
    m_view->refresh();
    QTRY_VERIFY(busy.contains(QVariantList{false}));
    QCOMPARE(budgets()->rowCount(), 2);
    QVERIFY(budgetTable()->isVisible());
    QCOMPARE(m_view->asOf(), asOf);
}

/// What was changed in one must not be taken back in the other.
void TestBudgetsView::changesDoNotFollowToAnotherDatabase()
{
    Database other(m_server->settings());
    budgetTable()->setCurrentRow(rowOf(u"agent"_s));
    QTest::keyClick(budgetTable(), Qt::Key_Delete);
    m_view->setServices(
        {&other, m_monitor.get(), nullptr, m_notifications.get(), m_settings.get()});
    QTRY_COMPARE(m_server->value(u"select count(*) from task_budgets"_s), u"1"_s);
    bool isAnswered = false; // as the change is by then
    m_database->ask(
        this, [](Session &session) { return databaseTime(session); },
        [&](const Result<QDateTime> &) { isAnswered = true; }, Lane::Interactive, Access::Write);
    QTRY_VERIFY(isAnswered);
    QVERIFY(!m_view->findChild<ChangeWriter *>()->canUndo());
    QVERIFY(!bar()->isVisible());
    m_view.reset();
}

void TestBudgetsView::withoutDatabaseNothingIsAsked()
{
    m_view->setServices({nullptr, nullptr, nullptr, m_notifications.get(), m_settings.get()});
    QCOMPARE(budgets()->rowCount(), 0);
    QVERIFY(!budgetTable()->isVisible());
    m_view->refresh();
    m_view->open({{u"part"_s, u"alerts"_s}});
    QCOMPARE(m_view->alerts()->findChild<StatePlaceholder *>()->accessibleName(),
             u"Not connected"_s);
    QVERIFY(!m_view->asOf().isValid());
    QVERIFY(posted().isEmpty());
}

void TestBudgetsView::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(budgets(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    language.use(u"en"_s);
    QCOMPARE(budgets()->index(rowOf(u"all"_s), BudgetsModel::State).data().toString(),
             u"warning"_s);
}

void TestBudgetsView::everythingInteractiveHasAName()
{
    QCOMPARE(namelessControls(m_view.get()), QStringList());
    QTest::keyClick(budgetTable(), Qt::Key_N);
    QCOMPARE(namelessControls(dialog<BudgetDialog>()), QStringList());
    ruleTable()->setFocus();
    QTest::keyClick(ruleTable(), Qt::Key_N);
    QCOMPARE(namelessControls(dialog<RuleDialog>()), QStringList());
}

QTEST_MAIN(TestBudgetsView)
#include "tst_budgetsview.moc"
