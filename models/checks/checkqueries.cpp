// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkqueries.h"

#include "checks/scheduler.h"
#include "database/session.h"
#include "operations/audit.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

namespace regie {

namespace {

constexpr qint64 shortestInterval = 60;
constexpr qint64 longestInterval = qint64(366) * 86'400;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Checks", text);
}

CheckState stateFrom(const Row &row)
{
    CheckState state;
    state.name = row.text(0);
    state.enabled = row.boolean(1);
    state.schedule.intervalSeconds = row.integer(2);
    if (!row.isNull(3))
        state.schedule.dailyAt = row.value(3).toTime();
    state.schedule.timeZone = row.text(4).toLatin1();
    state.lastRunAt = row.time(5);
    state.nextRunAt = row.time(6);
    state.failures = int(row.integer(7));
    state.runningOn = row.text(8);
    state.runRequestedAt = row.time(9);
    return state;
}

CheckRunInfo runFrom(const Row &row)
{
    return {row.integer(1), row.time(2),    row.time(3), row.time(4),
            row.text(5),    row.integer(6), row.text(7), row.json(8).toObject(),
            row.text(9)};
}

/// A database that no console has run checks on yet has no schedules to change.
Status prepare(Session &session)
{
    return Scheduler(Scheduler::thisProcess()).prepare(session);
}

Error unknownCheck(const QString &name)
{
    return Error::input(
        translated(QT_TRANSLATE_NOOP("regie::Checks", "There is no check “%1”.")).arg(name));
}

QJsonObject toJson(const Schedule &schedule)
{
    if (!schedule.dailyAt)
        return {{key("interval_seconds"), schedule.intervalSeconds}};
    return {{key("daily_at"), schedule.dailyAt->toString(QStringLiteral("HH:mm"))},
            {key("time_zone"), QString::fromLatin1(schedule.timeZone)}};
}

Result<CheckState> checkState(Session &session, const QString &name)
{
    const auto states = session.fetch<CheckState>(key("check-states"), {}, stateFrom);
    if (!states)
        return states.error();
    for (const CheckState &state : *states) {
        if (state.name == name)
            return state;
    }
    return unknownCheck(name);
}

Status verify(const Schedule &schedule)
{
    if (!schedule.dailyAt &&
        (schedule.intervalSeconds < shortestInterval || schedule.intervalSeconds > longestInterval))
        return Error::input(translated(QT_TRANSLATE_NOOP(
            "regie::Checks", "A check runs at most once a minute and at least once a year.")));
    if (schedule.dailyAt && !schedule.dailyAt->isValid())
        return Error::input(translated(
            QT_TRANSLATE_NOOP("regie::Checks", "A time of day is needed, such as 03:00.")));
    if (schedule.dailyAt && !QTimeZone(schedule.timeZone).isValid())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::Checks", "There is no time zone “%1”."))
                .arg(QString::fromLatin1(schedule.timeZone)));
    return {};
}

/// The change and its line of audit, both or none.
Status change(Session &session, const QString &statement, const Bindings &bindings,
              const Actor &actor, const AuditEntry &entry)
{
    return session.transaction([&]() -> Status {
        const auto changed = session.execute(statement, bindings);
        if (!changed)
            return changed.error();
        return *changed == 0 ? Status() : writeAudit(session, actor, entry);
    });
}

} // namespace

Result<QList<CheckState>> checkStates(Session &session)
{
    const auto known = session.fetch<CheckState>(key("check-states"), {}, stateFrom);
    if (!known)
        return known.error();
    QHash<QString, CheckState> byName;
    for (const CheckState &state : *known)
        byName.insert(state.name, state);
    const Status runs = session.forEach(
        key("check-recent-runs"), {{key(":limit"), CheckState::recentRuns}}, [&](const Row &row) {
            byName[row.text(0)].recent.append(runFrom(row));
            return true;
        });
    if (!runs)
        return runs.error();
    QList<CheckState> states;
    for (const CheckSpec &check : checkSpecs()) {
        // Until a console or monitor has run, the declaration is all there is.
        CheckState state = byName.value(check.name);
        if (state.name.isEmpty()) {
            state.name = check.name;
            state.schedule = check.schedule;
        }
        states.append(state);
    }
    return states;
}

Status setCheckEnabled(Session &session, const QString &name, bool enabled, const Actor &actor)
{
    if (!checkSpec(name))
        return unknownCheck(name);
    if (const Status prepared = prepare(session); !prepared)
        return prepared;
    const AuditEntry entry{enabled ? key("check-on") : key("check-off"),
                           key("check"),
                           name,
                           {{key("enabled"), !enabled}},
                           {{key("enabled"), enabled}},
                           {}};
    return change(session, key("check-set-enabled"),
                  {{key(":check"), name}, {key(":enabled"), enabled}}, actor, entry);
}

Status setCheckSchedule(Session &session, const QString &name, const Schedule &schedule,
                        const Actor &actor)
{
    if (const Status valid = verify(schedule); !valid)
        return valid;
    if (const Status prepared = prepare(session); !prepared)
        return prepared;
    const Result<CheckState> before = checkState(session, name);
    if (!before)
        return before.error();
    if (before->schedule == schedule)
        return {};
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    const QDateTime last = before->lastRunAt.isValid() ? before->lastRunAt : *now;
    const AuditEntry entry{key("check-schedule"),    key("check"),     name,
                           toJson(before->schedule), toJson(schedule), {}};
    return change(session, key("check-set-schedule"),
                  {{key(":check"), name},
                   {key(":interval_seconds"), schedule.intervalSeconds},
                   {key(":daily_at"), schedule.dailyAt ? QVariant(*schedule.dailyAt) : QVariant()},
                   {key(":time_zone"), QString::fromLatin1(schedule.timeZone)},
                   {key(":next_run_at"), nextDue(schedule, last, *now)}},
                  actor, entry);
}

Status requestCheckRun(Session &session, const QString &name, const Actor &actor)
{
    if (!checkSpec(name))
        return unknownCheck(name);
    if (const Status prepared = prepare(session); !prepared)
        return prepared;
    const AuditEntry entry{key("check-run-requested"), key("check"), name, {}, {}, {}};
    return change(session, key("check-request-run"),
                  {{key(":check"), name}, {key(":actor"), actor.name}}, actor, entry);
}

Result<CheckPreview> previewCheck(Session &session, const QString &name, int limit)
{
    const CheckSpec *check = checkSpec(name);
    if (!check)
        return unknownCheck(name);
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    return check->preview(session, *now, limit);
}

} // namespace regie
