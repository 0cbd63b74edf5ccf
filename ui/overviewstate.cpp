// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewstate.h"

#include "ui/texts/checktexts.h"
#include "ui/texts/firmspaces.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

#include "operations/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int overdueMinutes = 15; // a check due for longer is run by nobody
constexpr int oldBackupDays = 30;
constexpr qsizetype longestName = 40;
constexpr qsizetype mostTaskAlerts = 4; // by themselves

QString translated(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("regie::OverviewAlerts", text, nullptr, int(n));
}

QString show()
{
    return translated(QT_TRANSLATE_NOOP("regie::OverviewAlerts", "Show"));
}

bool isOverdue(const CheckState &check, const QDateTime &now)
{
    return check.enabled && !isFailing(check) && check.runningOn.isEmpty() &&
           check.nextRunAt.isValid() && check.nextRunAt < now.addSecs(-60 * overdueMinutes);
}

void addCheckAlerts(QList<OverviewAlert> &alerts, const OverviewState &state, const QDateTime &now)
{
    int overdue = 0;
    for (const CheckState &check : state.checks) {
        overdue += isOverdue(check, now) ? 1 : 0;
        if (!isFailing(check))
            continue;
        const QString text =
            translated(QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                                           "The check “%1” failed %n time(s) in a row."),
                       check.failures)
                .arg(checkTitle(check.name));
        alerts.append({Tone::Bad, text, show(), u"checks"_s, {{u"check"_s, check.name}}});
    }
    if (overdue > 0)
        alerts.append({Tone::Warning,
                       translated(QT_TRANSLATE_N_NOOP(
                                      "regie::OverviewAlerts",
                                      "%n check(s) are overdue: no console or monitor runs them."),
                                  overdue),
                       show(),
                       u"checks"_s,
                       {}});
}

void addBackupAlert(QList<OverviewAlert> &alerts, const QDateTime &last, const QDateTime &now)
{
    if (last.isValid() && last > now.addDays(-oldBackupDays))
        return;
    const QString text =
        last.isValid()
            ? translated(QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                                             "The last backup of this database is %n day(s) old."),
                         last.daysTo(now))
            : translated(QT_TRANSLATE_NOOP("regie::OverviewAlerts",
                                           "This database has never been backed up."));
    const QString action = translated(QT_TRANSLATE_NOOP("regie::OverviewAlerts", "Back up…"));
    alerts.append({Tone::Warning, text, action, {}, {}});
}

void addCampaignAlerts(QList<OverviewAlert> &alerts, const OverviewFigures &figures)
{
    const auto add = [&](qint64 count, Tone tone, const char *text) {
        if (count > 0)
            alerts.append({tone,
                           translated(text, count),
                           show(),
                           u"campaigns"_s,
                           {{u"view"_s, u"closing"_s}}});
    };
    add(figures.pastLimit, Tone::Warning,
        QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                            "%n campaign(s) still send hours after their limit."));
    add(figures.unlaunched, Tone::Warning,
        QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                            "%n campaign(s) have waited over an hour for their relaunch."));
    add(figures.unsettled, Tone::Warning,
        QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                            "%n campaign(s) finished days ago and were never settled."));
    add(figures.keptOpen, Tone::Info,
        QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                            "%n campaign(s) are kept open by an operator."));
}

/// There is little room, and the list behind it has it all.
QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + u'…';
}

/// What hangs is one matter, however many tasks.
void addStuckAlert(QList<OverviewAlert> &alerts, const OverviewState &state)
{
    QList<TaskAlert> stuck = state.tasks.alerts;
    stuck.removeIf([](const TaskAlert &alert) { return alert.kind != "stuck"_L1; });
    if (stuck.isEmpty())
        return;
    QList<qint64> ids;
    for (const TaskAlert &alert : std::as_const(stuck))
        ids.append(alert.id);
    const AlertPlace place = alertPlace(stuck.first());
    if (stuck.size() == 1)
        return alerts.append(
            {Tone::Bad, alertSentence(stuck.first()), show(), place.page, place.place, ids});
    QString text =
        translated(QT_TRANSLATE_N_NOOP("regie::OverviewAlerts", "%n task(s) hang."), stuck.size());
    if (state.tasks.longest)
        text += u' ' +
                translated(QT_TRANSLATE_NOOP("regie::OverviewAlerts", "The longest, “%1”, for %2."))
                    .arg(shortened(taskTitle(*state.tasks.longest)),
                         unbroken(durationText(state.tasks.longest->forMs / 1000)));
    alerts.append({Tone::Bad, text, show(), u"tasks"_s, {{u"view"_s, u"stuck"_s}}, ids});
}

void addTaskAlerts(QList<OverviewAlert> &alerts, const OverviewState &state)
{
    addStuckAlert(alerts, state);
    QList<TaskAlert> others = state.tasks.alerts;
    others.removeIf([](const TaskAlert &alert) { return alert.kind == "stuck"_L1; });
    std::stable_sort(others.begin(), others.end(), [](const TaskAlert &a, const TaskAlert &b) {
        return alertTone(a) == Tone::Bad && alertTone(b) != Tone::Bad;
    });
    for (const TaskAlert &alert : others.first(std::min(others.size(), mostTaskAlerts))) {
        const AlertPlace place = alertPlace(alert);
        alerts.append(
            {alertTone(alert), alertSentence(alert), show(), place.page, place.place, {alert.id}});
    }
    if (others.size() <= mostTaskAlerts)
        return;
    const qsizetype more = others.size() - mostTaskAlerts;
    alerts.append({Tone::Warning,
                   translated(QT_TRANSLATE_N_NOOP("regie::OverviewAlerts",
                                                  "%n more alert(s) about model calls."),
                              more),
                   show(),
                   u"tasks"_s,
                   {{u"view"_s, u"budgets"_s}}});
}

} // namespace

Result<OverviewState> readOverview(Session &session)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    const Result<OverviewFigures> figures = overviewFigures(session, *now);
    if (!figures)
        return figures.error();
    const Result<QList<CheckState>> checks = checkStates(session);
    if (!checks)
        return checks.error();
    const Result<QDateTime> backup = lastAudited(session, u"backup"_s);
    if (!backup)
        return backup.error();
    const Result<TaskOverview> tasks = taskOverview(session, *now);
    if (!tasks)
        return tasks.error();
    return OverviewState{*figures, *checks, *backup, *tasks};
}

QList<OverviewAlert> overviewAlerts(const OverviewState &state, bool isPrivateServer,
                                    const QDateTime &now)
{
    QList<OverviewAlert> alerts;
    addCheckAlerts(alerts, state, now);
    addTaskAlerts(alerts, state);
    if (isPrivateServer)
        addBackupAlert(alerts, state.lastBackup, now);
    addCampaignAlerts(alerts, state.figures);
    return alerts;
}

} // namespace regie
