// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/scheduler.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <unistd.h>

namespace regie {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Not a SQLSTATE of PostgreSQL's: tells a lost lease from every other fault.
const QLatin1String leaseLost("RGLL0");

Error leaseLostError(const QString &check)
{
    Error error{ErrorKind::Conflict, leaseLost, {}, {}, check};
    error.summary = QCoreApplication::translate(
        "regie::Checks", "This run came to a halt for so long that another console took it over.");
    return error;
}

Bindings identity(const Lease &lease)
{
    return {
        {key(":check"), lease.check}, {key(":holder"), lease.holder}, {key(":token"), lease.token}};
}

QString namesOf(const QList<CheckSpec> &checks)
{
    QStringList names;
    for (const CheckSpec &check : checks)
        names.append(check.name);
    return sqlArray(names);
}

/// What the end of a run goes by.
struct HeldSchedule
{
    Schedule schedule;
    QDateTime nextRunAt;
    int failures = 0;
};

HeldSchedule heldFrom(const Row &row)
{
    HeldSchedule held;
    held.schedule.intervalSeconds = row.integer(0);
    if (!row.isNull(1))
        held.schedule.dailyAt = row.value(1).toTime();
    held.schedule.timeZone = row.text(2).toLatin1();
    held.nextRunAt = row.time(3);
    held.failures = int(row.integer(4));
    return held;
}

/// A run that was asked for leaves the schedule as it is; one that was stopped is still due.
QDateTime nextAfter(const HeldSchedule &held, const Lease &lease, const QString &outcome,
                    const QDateTime &now)
{
    const bool wasDue = lease.dueAt.isValid();
    if (outcome == QLatin1String("cancelled") || (!wasDue && held.nextRunAt.isValid()))
        return held.nextRunAt;
    if (outcome == QLatin1String("failed"))
        return now.addSecs(retryPauseSeconds(held.failures + 1, held.schedule));
    // A clock that was set back must not make the same run due again.
    return nextDue(held.schedule, lease.dueAt, std::max(now, lease.dueAt));
}

} // namespace

Scheduler::Scheduler(QString holder, const QList<CheckSpec> &checks, Clock clock)
    : m_holder(std::move(holder))
    , m_checks(checks)
    , m_clock(std::move(clock))
{}

QString Scheduler::thisProcess()
{
    // Containers may share a host's name, and each has a process of every number.
    static const QString name =
        QStringLiteral("%1:%2-%3")
            .arg(Actor::operatorFrom({}).name)
            .arg(getpid())
            .arg(QRandomGenerator::system()->generate() & 0xffff, 4, 16, QLatin1Char('0'));
    return name;
}

Status Scheduler::prepare(Session &session)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    for (const CheckSpec &check : std::as_const(m_checks)) {
        const Schedule &schedule = check.schedule;
        const auto made = session.execute(
            key("check-prepare"),
            {{key(":check"), check.name},
             {key(":interval_seconds"), schedule.intervalSeconds},
             {key(":daily_at"), schedule.dailyAt ? QVariant(*schedule.dailyAt) : QVariant()},
             {key(":time_zone"), QString::fromLatin1(schedule.timeZone)},
             {key(":next_run_at"), nextDue(schedule, {}, *now)}});
        if (!made)
            return made.error();
    }
    return {};
}

Result<std::optional<Lease>> Scheduler::claimDue(Session &session)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    const auto due =
        session.fetch<QString>(key("check-due"), {{key(":now"), *now}, {key(":holder"), m_holder}},
                               [](const Row &row) { return row.text(0); });
    if (!due)
        return due.error();
    for (const QString &check : *due) {
        // A newer program's check is not ours to run.
        if (std::ranges::none_of(m_checks, [&](const auto &known) { return known.name == check; }))
            continue;
        auto lease = take(session, check, true);
        if (!lease || lease->has_value())
            return lease;
    }
    return std::optional<Lease>();
}

Result<std::optional<Lease>> Scheduler::claim(Session &session, const QString &check)
{
    return take(session, check, false);
}

Result<std::optional<Lease>> Scheduler::take(Session &session, const QString &check, bool onlyDue)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    return session.fetchOne<Lease>(key("check-claim"),
                                   {{key(":check"), check},
                                    {key(":holder"), m_holder},
                                    {key(":now"), *now},
                                    {key(":expires"), now->addSecs(leaseSeconds)},
                                    {key(":only_due"), onlyDue}},
                                   [&](const Row &row) {
                                       return Lease{check,          m_holder,    row.integer(1),
                                                    row.integer(0), row.time(2), *now};
                                   });
}

Status Scheduler::fencedBatch(Session &session, const Lease &lease,
                              const std::function<Status()> &work)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    Bindings bindings = identity(lease);
    bindings.insert(key(":expires"), now->addSecs(leaseSeconds));
    return session.transaction([&]() -> Status {
        const auto held = session.execute(key("check-fence"), bindings);
        if (!held)
            return held.error();
        return *held == 1 ? work() : Status(leaseLostError(lease.check));
    });
}

Result<CheckReport> Scheduler::run(Session &session, const Lease &lease,
                                   const std::function<bool()> &isWanted)
{
    const auto check = std::ranges::find(m_checks, lease.check, &CheckSpec::name);
    if (check == m_checks.cend())
        return Error::internal(lease.check);
    QElapsedTimer timer;
    timer.start();
    CheckRun run{
        session,
        lease.now,
        Actor::check(lease.check),
        lease.runId,
        [&](const std::function<Status()> &work) { return fencedBatch(session, lease, work); },
        isWanted};
    const Status status = check->run(run);
    CheckReport report;
    report.check = lease.check;
    report.runId = lease.runId;
    report.changed = run.changed;
    report.details = run.details;
    report.milliseconds = timer.elapsed();
    if (!status)
        report.error = status.error();
    const bool isLost = !status && status.error().sqlState == leaseLost;
    report.outcome = isLost        ? key("abandoned")
                     : !isWanted() ? key("cancelled")
                     : status      ? key("done")
                                   : key("failed");
    if (isLost)
        return report; // who took it over has closed our line of the history
    if (const Status finished = finish(session, lease, report); !finished)
        return finished.error();
    return report;
}

Status Scheduler::fail(Session &session, const Lease &lease, const Error &error)
{
    CheckReport report;
    report.check = lease.check;
    report.runId = lease.runId;
    report.outcome = key("failed");
    report.error = error;
    return finish(session, lease, report);
}

Status Scheduler::finish(Session &session, const Lease &lease, CheckReport &report)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    return session.transaction([&]() -> Status {
        const auto held =
            session.fetchOne<HeldSchedule>(key("check-held"), identity(lease), heldFrom);
        if (!held)
            return held.error();
        if (!held->has_value())
            return leaseLostError(lease.check);
        const int before = (*held)->failures;
        report.failures = report.outcome == QLatin1String("failed")      ? before + 1
                          : report.outcome == QLatin1String("cancelled") ? before
                                                                         : 0;
        const QDateTime next = nextAfter(**held, lease, report.outcome, *now);
        if (const Status released = release(session, lease, report, next, *now); !released)
            return released;
        return record(session, lease, report, *now);
    });
}

Status Scheduler::release(Session &session, const Lease &lease, const CheckReport &report,
                          const QDateTime &nextRun, const QDateTime &now)
{
    const bool isStopped = report.outcome == QLatin1String("cancelled");
    const auto released =
        session.execute(key("check-release"),
                        {{key(":check"), lease.check},
                         {key(":token"), lease.token},
                         {key(":last_run_at"), isStopped ? QVariant() : QVariant(now)},
                         {key(":next_run_at"), nextRun.isValid() ? QVariant(nextRun) : QVariant()},
                         {key(":failures"), report.failures},
                         {key(":answers_request"), !isStopped},
                         {key(":began"), lease.now}});
    return released ? Status() : Status(released.error());
}

Status Scheduler::record(Session &session, const Lease &lease, const CheckReport &report,
                         const QDateTime &now)
{
    const bool isFailed = report.outcome == QLatin1String("failed");
    const auto finished =
        session.execute(key("check-run-finish"),
                        {{key(":run_id"), lease.runId},
                         {key(":outcome"), report.outcome},
                         {key(":finished_at"), now},
                         {key(":changed"), report.changed},
                         {key(":details"), jsonText(report.details)},
                         {key(":error"), isFailed ? QVariant(report.error.text()) : QVariant()}});
    if (!finished)
        return finished.error();
    if (!isFailed)
        return {};
    const QJsonObject details{{key("check"), lease.check},
                              {key("run"), lease.runId},
                              {key("sqlstate"), report.error.sqlState}};
    const auto logged = session.execute(key("check-log"), {{key(":at"), now},
                                                           {key(":message"), report.error.text()},
                                                           {key(":origin"), lease.holder},
                                                           {key(":details"), jsonText(details)}});
    return logged ? Status() : Status(logged.error());
}

Result<Scheduler::NextLook> Scheduler::nextLook(Session &session)
{
    const Result<QDateTime> now = m_clock(session);
    if (!now)
        return now.error();
    const auto due =
        session.fetchOne<QDateTime>(key("check-next"), {{key(":checks"), namesOf(m_checks)}},
                                    [](const Row &row) { return row.time(0); });
    if (!due)
        return due.error();
    return NextLook{*now, due->value_or(QDateTime())};
}

} // namespace regie
