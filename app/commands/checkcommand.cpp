// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "app/connectors/connectorfactory.h"
#include "checks/checkqueries.h"
#include "checks/scheduler.h"
#include "database/session.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CheckCommand)
};

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"list"_s, CheckText::tr("Show every check with its schedule and last run.")},
        {u"run"_s, CheckText::tr("Run one check now, due or not."), u"NAME"_s},
        {u"all"_s, CheckText::tr("Run every check now.")},
        {u"dry-run"_s, CheckText::tr("With --run or --all: only list what would change.")},
    });
}

QString time(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : CheckText::tr("never");
}

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

// --- list --------------------------------------------------------------------------------------

QJsonObject toJson(const CheckState &state)
{
    QJsonObject object{{u"check"_s, state.name},
                       {u"enabled"_s, state.enabled},
                       {u"last_run_at"_s, isoTime(state.lastRunAt)},
                       {u"next_run_at"_s, isoTime(state.nextRunAt)},
                       {u"failures"_s, state.failures},
                       {u"running_on"_s, state.runningOn}};
    if (state.schedule.dailyAt) {
        object.insert(u"daily_at"_s, state.schedule.dailyAt->toString(u"HH:mm"_s));
        object.insert(u"time_zone"_s, QString::fromLatin1(state.schedule.timeZone));
    } else {
        object.insert(u"interval_seconds"_s, state.schedule.intervalSeconds);
    }
    object.insert(u"outcome"_s, state.recent.isEmpty() ? QString() : state.recent.first().outcome);
    return object;
}

QString inWords(const CheckState &state)
{
    QString line =
        CheckText::tr("%1: last run %2, next run %3")
            .arg(state.name, time(state.lastRunAt),
                 state.enabled ? time(state.nextRunAt) : CheckText::tr("none, it is off"));
    if (!state.runningOn.isEmpty())
        line += u", "_s + CheckText::tr("running on %1").arg(state.runningOn);
    if (state.failures > 0)
        line += u", "_s + CheckText::tr("failed %n time(s) in a row", nullptr, state.failures);
    return line;
}

int runList(CommandContext &context, Session &session)
{
    const auto states = checkStates(session);
    if (!states)
        return context.fail(states.error());
    QJsonArray list;
    QStringList lines;
    for (const CheckState &state : *states) {
        list.append(toJson(state));
        lines.append(inWords(state));
    }
    return context.succeedInLines({{u"checks"_s, list}}, lines);
}

// --- dry run -----------------------------------------------------------------------------------

QJsonObject toJson(const CheckChange &change)
{
    QJsonObject object{{u"change"_s, change.change}, {u"count"_s, change.count}};
    if (change.campaignId != 0)
        object.insert(u"campaign_id"_s, change.campaignId);
    if (change.contactId != 0)
        object.insert(u"contact_id"_s, change.contactId);
    const QList<QPair<QString, QString>> texts{{u"campaign"_s, change.campaignName},
                                               {u"contact"_s, change.contactName},
                                               {u"object"_s, change.object},
                                               {u"from"_s, change.from},
                                               {u"to"_s, change.to}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return object;
}

QString inWords(const CheckChange &change)
{
    QStringList parts{change.change};
    for (const QString &part : {change.object, change.campaignName, change.contactName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!change.from.isEmpty() || !change.to.isEmpty())
        parts.append(change.from + u" → "_s + change.to);
    if (change.count != 1)
        parts.append(QLocale().toString(change.count));
    return u"  "_s + parts.join(u" · "_s);
}

int dryRun(CommandContext &context, Session &session, const QStringList &names)
{
    QJsonArray checks;
    QStringList lines;
    for (const QString &name : names) {
        const auto preview = previewCheck(session, name);
        if (!preview)
            return context.fail(preview.error());
        QJsonArray changes;
        lines.append(
            CheckText::tr("%1 would change: %2").arg(name, QLocale().toString(preview->total)));
        for (const CheckChange &change : preview->changes) {
            changes.append(toJson(change));
            lines.append(inWords(change));
        }
        checks.append(
            QJsonObject{{u"check"_s, name}, {u"total"_s, preview->total}, {u"changes"_s, changes}});
    }
    return context.succeedInLines({{u"checks"_s, checks}}, lines);
}

// --- run ---------------------------------------------------------------------------------------

QJsonObject toJson(const CheckReport &report)
{
    QJsonObject object{{u"check"_s, report.check},
                       {u"outcome"_s, report.outcome},
                       {u"changed"_s, report.changed},
                       {u"duration_ms"_s, report.milliseconds},
                       {u"details"_s, report.details}};
    if (report.outcome == "failed"_L1)
        object.insert(u"error"_s, report.error.text());
    return object;
}

QString inWords(const CheckReport &report)
{
    if (report.outcome == "failed"_L1)
        return CheckText::tr("%1 failed. %2").arg(report.check, report.error.text().simplified());
    if (report.outcome == "running"_L1)
        return CheckText::tr("%1 is being run by another console.").arg(report.check);
    if (report.outcome != "done"_L1)
        return CheckText::tr("%1 was stopped; it stays due.").arg(report.check);
    return CheckText::tr("%1: %2 changed in %3 ms.")
        .arg(report.check, QLocale().toString(report.changed),
             QLocale().toString(report.milliseconds));
}

Result<CheckReport> runOne(CommandContext &context, Session &session, const QString &name)
{
    Scheduler scheduler(Scheduler::thisProcess(), checksWithConnectors());
    if (const Status prepared = scheduler.prepare(session); !prepared)
        return prepared.error();
    const auto lease = scheduler.claim(session, name);
    if (!lease)
        return lease.error();
    if (!lease->has_value())
        return CheckReport{name, 0, u"running"_s, 0, 0, {}, {}, 0};
    return scheduler.run(session, **lease, [&context] { return !context.interrupt.isRequested(); });
}

int runNow(CommandContext &context, Session &session, const QStringList &names)
{
    QJsonArray reports;
    QStringList lines;
    bool allDone = true;
    for (const QString &name : names) {
        const auto report = runOne(context, session, name);
        if (!report)
            return context.fail(report.error());
        allDone = allDone && report->outcome == "done"_L1;
        reports.append(toJson(*report));
        lines.append(inWords(*report));
    }
    const bool single = context.options.isSet(u"run"_s);
    context.succeedInLines(
        single ? reports.first().toObject() : QJsonObject{{u"checks"_s, reports}}, lines);
    return allDone ? Done : Failed;
}

QStringList allNames()
{
    QStringList names;
    for (const CheckSpec &check : checkSpecs())
        names.append(check.name);
    return names;
}

int runCheck(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const int asked =
        int(options.isSet(u"list"_s)) + int(options.isSet(u"run"_s)) + int(options.isSet(u"all"_s));
    if (asked != 1)
        return context.usageError(CheckText::tr("Give one of --list, --run NAME and --all."));
    const QStringList names =
        options.isSet(u"run"_s) ? QStringList{options.value(u"run"_s)} : allNames();
    if (!checkSpec(names.first()))
        return context.usageError(CheckText::tr("There is no check “%1”. There are: %2.")
                                      .arg(names.first(), allNames().join(u", "_s)));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (options.isSet(u"list"_s))
        return runList(context, **session);
    return options.isSet(u"dry-run"_s) ? dryRun(context, **session, names)
                                       : runNow(context, **session, names);
}

} // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        {},
        0,
        QT_TRANSLATE_NOOP("regie::Commands", "List the background checks, or run them once, now."),
        &declareOptions,
        &runCheck};
}

} // namespace regie
