// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/budgetactions.h"

#include "ui/actions/changewriter.h"
#include "ui/dialogs/budgetdialogs.h"
#include "ui/texts/budgettexts.h"
#include "ui/texts/tasktexts.h"

#include "database/session.h"
#include "operations/check.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> save(Session &session, const TaskBudget &budget)
{
    return saveTaskBudget(session, budget, Actor::inWindow());
}

Result<qint64> save(Session &session, const TaskAlertRule &rule)
{
    return saveTaskAlertRule(session, rule, Actor::inWindow());
}

Status removeStored(Session &session, const TaskBudget &budget)
{
    return removeTaskBudget(session, budget.id, Actor::inWindow(), budget.version);
}

Status removeStored(Session &session, const TaskAlertRule &rule)
{
    return removeTaskAlertRule(session, rule.id, Actor::inWindow(), rule.version);
}

Status withoutNumber(const Result<qint64> &saved)
{
    return saved ? Status() : Status(saved.error());
}

Status putBack(Session &session, const TaskBudget &budget)
{
    return restoreTaskBudget(session, budget, Actor::inWindow());
}

Status putBack(Session &session, const TaskAlertRule &rule)
{
    return restoreTaskAlertRule(session, rule, Actor::inWindow());
}

const TaskBudget &valueOf(const BudgetStanding &standing)
{
    return standing.budget;
}

const TaskAlertRule &valueOf(const RuleStanding &standing)
{
    return standing.rule;
}

auto standings(Session &session, const QDateTime &now, const TaskBudget &)
{
    return budgetStandings(session, now);
}

auto standings(Session &session, const QDateTime &now, const TaskAlertRule &)
{
    return ruleStandings(session, now);
}

/// The version it has now, as long as it says what `value` says; -1 where somebody changed it.
template <typename Value>
Result<qint64> versionNow(Session &session, const Value &value)
{
    const auto now = databaseTime(session);
    if (!now)
        return now.error();
    const auto all = standings(session, *now, value);
    if (!all)
        return all.error();
    for (const auto &standing : *all) {
        Value same = value;
        same.version = valueOf(standing).version;
        if (same == valueOf(standing))
            return same.version;
    }
    return -1;
}

/// What an operator did is taken back, not what a colleague did since.
template <typename Value>
Status takeBack(Session &session, const Value &before, const Value &made, bool isNew)
{
    const Result<qint64> version = versionNow(session, made);
    if (!version)
        return version.error();
    Value back = isNew ? made : before;
    back.version = *version;
    return isNew && *version >= 0 ? removeStored(session, back)
                                  : withoutNumber(save(session, back));
}

template <typename Value>
ChangeWork storing(const Value &before, const Value &after)
{
    return [before, after](Session &session) -> Result<MadeChange> {
        const Result<qint64> id = save(session, after);
        if (!id)
            return id.error();
        Value made = after;
        made.id = *id;
        return MadeChange{[before, made, isNew = after.id == 0](Session &later) {
            return takeBack(later, before, made, isNew);
        }};
    };
}

UndoWork takingBack(const SeenAlerts &seen)
{
    const QString late =
        BudgetActions::tr("Colleagues have changed this meanwhile: nothing is taken back.");
    return [seen, late](Session &later) -> Status {
        const Result<qint64> back = unseeTaskAlerts(later, seen, Actor::inWindow());
        if (!back)
            return back.error();
        return *back > 0 ? Status() : Error{ErrorKind::Conflict, {}, {}, late, {}};
    };
}

/// Colleagues may have been faster with some: those are not for us to take back.
MadeChange whatWasSeen(const SeenAlerts &seen, qsizetype asked)
{
    const qsizetype late = asked - seen.ids.size();
    if (seen.ids.isEmpty())
        return {{}, BudgetActions::tr("Colleagues had seen that already.")};
    if (late == 0)
        return {takingBack(seen), {}};
    return {takingBack(seen),
            BudgetActions::tr("%Ln alert(s) marked as seen.", nullptr, int(seen.ids.size())) +
                u' ' + BudgetActions::tr("Colleagues had seen %Ln already.", "alerts", int(late))};
}

} // namespace

BudgetActions::BudgetActions(ChangeWriter *writer, QWidget *view)
    : QObject(view)
    , m_writer(writer)
    , m_view(view)
{}

void BudgetActions::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (m_dialog && otherDatabase)
        m_dialog->close(); // it would be stored in the wrong place
}

void BudgetActions::present(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

template <typename Value>
void BudgetActions::store(const QString &sentence, const Value &before, const Value &after,
                          FormDialog *dialog)
{
    if (!dialog)
        return m_writer->write(sentence, storing(before, after));
    m_writer->write(
        sentence, storing(before, after),
        [shown = QPointer<FormDialog>(dialog)] {
            if (shown)
                shown->close();
        },
        [shown = QPointer<FormDialog>(dialog)](const Error &error) {
            if (shown)
                shown->showProblem(error.text());
        });
}

template <typename Value>
void BudgetActions::takeAway(const QString &sentence, const Value &value)
{
    m_writer->write(sentence, [value](Session &session) -> Result<MadeChange> {
        if (const Status removed = removeStored(session, value); !removed)
            return removed.error();
        return MadeChange{[value](Session &later) {
            return putBack(later, value);
        }};
    });
}

// --- budgets -------------------------------------------------------------------------------------

void BudgetActions::edit(const TaskBudget &budget)
{
    auto *dialog = new BudgetDialog(budget, m_keys, m_view->window());
    connect(dialog, &BudgetDialog::budgetChosen, this,
            [this, dialog, budget](const TaskBudget &chosen) {
                const QString whom = scopeName(chosen.scope, chosen.key);
                store(budget.id == 0 ? tr("%1: the budget is made.").arg(whom)
                                     : tr("%1: the budget is changed.").arg(whom),
                      budget, chosen, dialog);
            });
    present(dialog);
}

void BudgetActions::switchTo(const TaskBudget &budget, bool on)
{
    TaskBudget after = budget;
    after.enabled = on;
    const QString whom = scopeName(budget.scope, budget.key);
    store(on ? tr("%1: the budget is on.").arg(whom) : tr("%1: the budget is off.").arg(whom),
          budget, after);
}

void BudgetActions::remove(const TaskBudget &budget)
{
    takeAway(tr("%1: the budget is removed.").arg(scopeName(budget.scope, budget.key)), budget);
}

// --- thresholds ----------------------------------------------------------------------------------

void BudgetActions::edit(const TaskAlertRule &rule)
{
    auto *dialog = new RuleDialog(rule, m_keys, m_view->window());
    connect(dialog, &RuleDialog::ruleChosen, this,
            [this, dialog, rule](const TaskAlertRule &chosen) {
                const QString whom = scopeName(chosen.scope, chosen.key);
                store(rule.id == 0 ? tr("%1: the threshold is made.").arg(whom)
                                   : tr("%1: the threshold is changed.").arg(whom),
                      rule, chosen, dialog);
            });
    present(dialog);
}

void BudgetActions::switchTo(const TaskAlertRule &rule, bool on)
{
    TaskAlertRule after = rule;
    after.enabled = on;
    const QString whom = scopeName(rule.scope, rule.key);
    store(on ? tr("%1: the threshold is on.").arg(whom) : tr("%1: the threshold is off.").arg(whom),
          rule, after);
}

void BudgetActions::remove(const TaskAlertRule &rule)
{
    takeAway(tr("%1: the threshold is removed.").arg(scopeName(rule.scope, rule.key)), rule);
}

// --- alerts --------------------------------------------------------------------------------------

void BudgetActions::see(const QList<qint64> &alerts)
{
    if (alerts.isEmpty())
        return;
    m_writer->write(tr("%Ln alert(s) marked as seen.", nullptr, int(alerts.size())),
                    [alerts](Session &session) -> Result<MadeChange> {
                        const auto seen = seeTaskAlerts(session, alerts, Actor::inWindow());
                        if (!seen)
                            return seen.error();
                        return whatWasSeen(*seen, alerts.size());
                    });
}

} // namespace regie
