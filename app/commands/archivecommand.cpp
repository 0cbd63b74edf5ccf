// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "numberoption.h"

#include "database/session.h"
#include "operations/archiving.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

namespace regie {

namespace {

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ArchiveCommand)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {key("preview"), ArchiveText::tr("Say what would be moved, and move nothing.")},
        {key("run"), ArchiveText::tr("Move what is older than its policy says.")},
        {key("table"),
         ArchiveText::tr(
             "Only this policy, switched on or not. Default: all that are switched on."),
         key("POLICY")},
        {key("restore-run"), ArchiveText::tr("Bring back what this archive run moved."), key("ID")},
    });
}

/// The policies to go through.
Result<QStringList> chosenPolicies(Session &session, const QString &only)
{
    if (!only.isEmpty())
        return QStringList{only};
    const Result<QList<ArchivePolicy>> policies = archivePolicies(session);
    if (!policies)
        return policies.error();
    QStringList names;
    for (const ArchivePolicy &policy : *policies) {
        if (policy.enabled)
            names.append(policy.name);
    }
    return names;
}

// --- preview -------------------------------------------------------------------------------------

QJsonObject toJson(const ArchivePreview &preview)
{
    return {{key("policy"), preview.name},
            {key("items"), preview.items},
            {key("rows"), preview.rows},
            {key("bytes"), preview.bytes},
            {key("oldest"), preview.oldest.isValid()
                                ? QJsonValue(preview.oldest.toString(Qt::ISODateWithMs))
                                : QJsonValue()},
            {key("seconds"), preview.seconds ? QJsonValue(*preview.seconds) : QJsonValue()}};
}

QString inWords(const ArchivePreview &preview)
{
    const QLocale locale;
    if (preview.items == 0)
        return ArchiveText::tr("%1: nothing to move.").arg(preview.name);
    const QString line =
        ArchiveText::tr("%1: %2 items with %3 rows, about %4, the oldest of %5.")
            .arg(preview.name, locale.toString(preview.items), locale.toString(preview.rows),
                 locale.formattedDataSize(preview.bytes),
                 locale.toString(preview.oldest.date(), QLocale::ShortFormat));
    return preview.seconds
               ? line + QLatin1Char(' ') +
                     ArchiveText::tr("It should take %1 s.")
                         .arg(locale.toString(*preview.seconds, 'f', *preview.seconds < 10 ? 1 : 0))
               : line;
}

int runPreview(CommandContext &context, Session &session, const QStringList &policies)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return context.fail(now.error());
    QJsonArray list;
    QStringList lines;
    for (const QString &policy : policies) {
        const Result<ArchivePreview> preview = previewArchive(session, policy, *now);
        if (!preview)
            return context.fail(preview.error());
        list.append(toJson(*preview));
        lines.append(inWords(*preview));
    }
    return context.succeed({{key("policies"), list}}, lines.join(QLatin1Char('\n')));
}

// --- run and restore -----------------------------------------------------------------------------

QJsonObject toJson(const ArchiveOutcome &outcome)
{
    return {{key("run"), outcome.runId > 0 ? QJsonValue(outcome.runId) : QJsonValue()},
            {key("items"), outcome.items},
            {key("rows"), outcome.rows},
            {key("cancelled"), outcome.cancelled},
            {key("left"), QJsonArray::fromStringList(outcome.left)}};
}

QString inWords(const QString &what, const ArchiveOutcome &outcome)
{
    const QLocale locale;
    QStringList lines{
        ArchiveText::tr("%1: %2 items with %3 rows moved.")
            .arg(what, locale.toString(outcome.items), locale.toString(outcome.rows))};
    if (outcome.cancelled)
        lines.append(ArchiveText::tr("Stopped on request; the same command goes on from here."));
    return (lines + outcome.left).join(QLatin1Char('\n'));
}

int exitCode(const ArchiveOutcome &outcome)
{
    if (outcome.cancelled)
        return Failed;
    return outcome.left.isEmpty() ? Done : Partial;
}

ArchiveProgress progressOf(CommandContext &context, const QString &what)
{
    return [&context, what](qint64 done, qint64 total) {
        const QLocale locale;
        context.console.progress(
            total == 0 ? ArchiveText::tr("%1: counting…").arg(what)
                       : ArchiveText::tr("%1: %2 of %3 rows")
                             .arg(what, locale.toString(done), locale.toString(total)));
        return !context.interrupt.isRequested();
    };
}

struct Told
{
    QJsonArray policies;
    QStringList lines;
    int code = Done;
};

/// What was moved before one fails is told as well.
int failAfter(const CommandContext &context, const Told &told, const Error &error)
{
    if (!context.invocation.json) {
        context.succeed({}, told.lines.join(QLatin1Char('\n')));
        return context.fail(error);
    }
    QJsonObject object = errorToJson(error);
    object.insert(key("policies"), told.policies);
    context.console.print(object);
    context.console.complain(error.text());
    return error.kind == ErrorKind::Offline ? Unreachable : Failed;
}

Status runPolicy(CommandContext &context, Session &session, const QString &policy,
                 const QDateTime &now, Told &told)
{
    const BatchRunner batch = [&session](const auto &work) {
        return session.transaction(work);
    };
    const Result<ArchiveOutcome> outcome = runArchive(session, policy, now, Actor::onCommandLine(),
                                                      batch, progressOf(context, policy));
    if (!outcome)
        return outcome.error();
    QJsonObject object = toJson(*outcome);
    object.insert(key("policy"), policy);
    told.policies.append(object);
    told.lines.append(inWords(policy, *outcome));
    if (const int code = exitCode(*outcome); code != Done)
        told.code = code;
    return {};
}

int runPolicies(CommandContext &context, Session &session, const QStringList &policies)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return context.fail(now.error());
    Told told;
    for (const QString &policy : policies) {
        if (context.interrupt.isRequested())
            break;
        if (const Status done = runPolicy(context, session, policy, *now, told); !done)
            return failAfter(context, told, done.error());
    }
    context.succeed({{key("policies"), told.policies}}, told.lines.join(QLatin1Char('\n')));
    return context.interrupt.isRequested() ? int(Failed) : told.code;
}

int runRestore(CommandContext &context, Session &session, qint64 runId)
{
    const QString what = ArchiveText::tr("run %1").arg(runId);
    const Result<ArchiveOutcome> outcome =
        restoreRun(session, runId, Actor::onCommandLine(), progressOf(context, what));
    if (!outcome)
        return context.fail(outcome.error());
    context.succeed(toJson(*outcome), inWords(what, *outcome));
    return exitCode(*outcome);
}

int runArchiveCommand(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const bool restores = options.isSet(key("restore-run"));
    const int ways =
        int(options.isSet(key("preview"))) + int(options.isSet(key("run"))) + int(restores);
    const QString table = options.value(key("table"));
    if (ways != 1)
        return context.usageError(
            ArchiveText::tr("Say one of --preview, --run and --restore-run ID."));
    if (!table.isEmpty() && (restores || !archiveSpec(table)))
        return context.usageError(
            restores ? ArchiveText::tr("A run has its policy: leave --table out.")
                     : ArchiveText::tr("There is no archive policy \"%1\".").arg(table));
    const Result<qint64> runId =
        restores ? numberOption(options, key("restore-run")) : Result<qint64>(0);
    if (!runId)
        return context.usageError(runId.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (restores)
        return runRestore(context, **session, *runId);
    const Result<QStringList> policies = chosenPolicies(**session, table);
    if (!policies)
        return context.fail(policies.error());
    return options.isSet(key("preview")) ? runPreview(context, **session, *policies)
                                         : runPolicies(context, **session, *policies);
}

} // namespace

Command archiveCommand()
{
    return {QStringLiteral("archive"),
            {},
            0,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Move what is old to the archive, see what would be, or bring it "
                              "back."),
            &declareOptions,
            &runArchiveCommand};
}

} // namespace regie
