// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "database/migrations.h"
#include "database/session.h"

#include <QJsonArray>

namespace regie {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(regie::DatabaseCommands)
};

// --- db status -------------------------------------------------------------------------------

QJsonObject toJson(const ServerStatus &status)
{
    return {{QStringLiteral("server"), QStringLiteral("private")},
            {QStringLiteral("running"), status.running},
            {QStringLiteral("kept"), status.kept},
            {QStringLiteral("in_use"), status.inUse},
            {QStringLiteral("pid"), status.pid},
            {QStringLiteral("postgresql"), status.major},
            {QStringLiteral("folder"), status.cluster},
            {QStringLiteral("url"), status.running ? status.settings.toUri() : QString()}};
}

QString inWords(const ServerStatus &status)
{
    if (status.major == 0)
        return DatabaseText::tr("The private server has not been made yet; its place is %1.")
            .arg(status.cluster);
    QStringList lines;
    if (!status.running)
        lines.append(DatabaseText::tr("The private server does not run."));
    else if (status.kept)
        lines.append(DatabaseText::tr("The private server runs until \"regie db stop\"."));
    else if (status.inUse)
        lines.append(DatabaseText::tr("The private server runs until the last console closes."));
    else
        lines.append(DatabaseText::tr("The private server runs; its last console was killed."));
    lines.append(
        DatabaseText::tr("PostgreSQL %1, files in %2").arg(status.major).arg(status.cluster));
    if (status.running)
        lines.append(status.settings.toUri());
    return lines.join(QLatin1Char('\n'));
}

int privateStatus(CommandContext &context)
{
    const Result<PrivateServer *> server = context.database.server();
    if (!server)
        return context.fail(server.error());
    const Result<ServerStatus> status = (*server)->status();
    return status ? context.succeed(toJson(*status), inWords(*status))
                  : context.fail(status.error());
}

QString inWords(const SchemaVersion &version)
{
    if (const Status fits = checkSchema(version); !fits)
        return fits.error().summary;
    return DatabaseText::tr("It is at version %1, as this Régie expects.").arg(version.database);
}

int runStatus(CommandContext &context)
{
    if (context.database.isPrivateServer())
        return privateStatus(context);
    const Result<Session *> session = context.database.openAsItIs();
    if (!session)
        return context.fail(session.error());
    const Result<SchemaVersion> version = readSchemaVersion(**session);
    if (!version)
        return context.fail(version.error());
    const int server = (*session)->serverVersion() / 10'000;
    return context.succeed(
        {{QStringLiteral("server"), QStringLiteral("other")},
         {QStringLiteral("running"), true},
         {QStringLiteral("postgresql"), server},
         {QStringLiteral("schema_version"), version->database},
         {QStringLiteral("program_version"), version->program}},
        DatabaseText::tr("The database answers; its server is PostgreSQL %1.").arg(server) +
            QLatin1Char(' ') + inWords(*version));
}

// --- db start, url, stop ---------------------------------------------------------------------

Result<PrivateServer *> ownServer(CommandContext &context)
{
    if (context.database.isPrivateServer())
        return context.database.server();
    return Error::input(DatabaseText::tr(
        "Only the private server can be started and stopped; leave --database and --profile out."));
}

/// Ready for other programs: with all tables.
Result<ConnectionSettings> startAndKeep(CommandContext &context, PrivateServer &server)
{
    if (const Result<Session *> session = context.database.open(); !session)
        return session.error();
    return server.keepRunning();
}

int startServer(CommandContext &context, const QString &sentence)
{
    const Result<PrivateServer *> server = ownServer(context);
    if (!server)
        return context.database.isPrivateServer() ? context.fail(server.error())
                                                  : context.usageError(server.error().summary);
    const Result<ConnectionSettings> settings = startAndKeep(context, **server);
    if (!settings)
        return context.fail(settings.error());
    const QString url = settings->toUri();
    return context.succeed({{QStringLiteral("url"), url}}, sentence.isEmpty() ? url : sentence);
}

int runUrl(CommandContext &context)
{
    return startServer(context, {});
}

int runStart(CommandContext &context)
{
    return startServer(context,
                       DatabaseText::tr("The private server runs until \"regie db stop\"."));
}

int runStop(CommandContext &context)
{
    const Result<PrivateServer *> server = ownServer(context);
    if (!server)
        return context.database.isPrivateServer() ? context.fail(server.error())
                                                  : context.usageError(server.error().summary);
    const Result<StopOutcome> outcome = (*server)->stop();
    if (!outcome)
        return context.fail(outcome.error());
    const auto tell = [&context](const char *name, const QString &sentence) {
        return context.succeed({{QStringLiteral("outcome"), QString::fromLatin1(name)}}, sentence);
    };
    switch (*outcome) {
    case StopOutcome::Stopped:
        return tell("stopped", DatabaseText::tr("The private server is stopped."));
    case StopOutcome::NotRunning:
        return tell("not_running", DatabaseText::tr("The private server was not running."));
    case StopOutcome::StillUsed:
        break;
    }
    return tell("still_used",
                DatabaseText::tr("A console still uses the private server, which stops when the "
                                 "last one closes."));
}

// --- db migrate ------------------------------------------------------------------------------

QString inWords(const MigrationReport &report)
{
    if (report.applied.isEmpty())
        return DatabaseText::tr("The database was at version %1 already.").arg(report.versionAfter);
    return DatabaseText::tr("The database went from version %1 to %2.")
        .arg(report.versionBefore)
        .arg(report.versionAfter);
}

int runMigrate(CommandContext &context)
{
    const Result<Session *> session = context.database.openAsItIs();
    if (!session)
        return context.fail(session.error());
    const Result<MigrationReport> report = migrate(**session, builtInMigrations());
    if (!report)
        return context.fail(report.error());
    QJsonArray applied;
    for (const int version : report->applied)
        applied.append(version);
    return context.succeed({{QStringLiteral("version_before"), report->versionBefore},
                            {QStringLiteral("version_after"), report->versionAfter},
                            {QStringLiteral("applied"), applied}},
                           inWords(*report));
}

} // namespace

QList<Command> databaseCommands()
{
    return {
        {QStringLiteral("db status"),
         {},
         0,
         QT_TRANSLATE_NOOP("regie::Commands", "Tell whether the database runs, and where."),
         nullptr,
         &runStatus},
        {QStringLiteral("db url"),
         {},
         0,
         QT_TRANSLATE_NOOP("regie::Commands",
                           "Start the private server for other programs and print its address."),
         nullptr,
         &runUrl},
        {QStringLiteral("db start"),
         {},
         0,
         QT_TRANSLATE_NOOP("regie::Commands", "Start the private server and leave it running."),
         nullptr,
         &runStart},
        {QStringLiteral("db stop"),
         {},
         0,
         QT_TRANSLATE_NOOP("regie::Commands",
                           "Stop the private server, or let the last console do it."),
         nullptr,
         &runStop},
        {QStringLiteral("db migrate"),
         {},
         0,
         QT_TRANSLATE_NOOP("regie::Commands",
                           "Make or update Régie's tables in the database; nothing is deleted."),
         nullptr,
         &runMigrate},
    };
}

} // namespace regie
