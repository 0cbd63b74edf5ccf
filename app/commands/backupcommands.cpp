// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "app/backup.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

namespace regie {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(regie::BackupCommands)
};

QString replaceOption()
{
    return QStringLiteral("replace");
}

/// Ctrl-C stops it; a terminal sees how far it is.
BackupProgress progressOf(CommandContext &context)
{
    return [&context](qint64 done, qint64 total) {
        const QLocale locale;
        if (total > 0)
            context.console.progress(
                BackupText::tr("%1 of %2")
                    .arg(locale.formattedDataSize(done), locale.formattedDataSize(total)));
        return !context.interrupt.isRequested();
    };
}

// --- db backup -------------------------------------------------------------------------------

void declareBackupOptions(QCommandLineParser &parser)
{
    parser.addOption({replaceOption(), BackupText::tr("Replace a file of that name.")});
}

int runBackup(CommandContext &context)
{
    if (const Result<Session *> session = context.database.openAsItIs(); !session)
        return context.fail(session.error());
    const Result<BackupReport> report = backupDatabase(
        context.database.settings(), context.arguments.first(),
        context.options.isSet(replaceOption()), Actor::onCommandLine(), progressOf(context));
    if (!report)
        return context.fail(report.error());
    if (!report->audited)
        context.console.complain(report->audited.error().text());
    const QLocale locale;
    return context.succeed(
        report->toJson(),
        BackupText::tr("The database is backed up: %1, %2, %n table(s), read back and whole.",
                       nullptr, report->tables)
            .arg(report->file, locale.formattedDataSize(report->bytes)));
}

// --- db restore ------------------------------------------------------------------------------

void declareRestoreOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {replaceOption(),
         BackupText::tr("Replace the campaigns and tasks that the database holds now.")});
}

QString inWords(const RestoreReport &report)
{
    QString text = BackupText::tr("The database is as it was when %1 was written: %n table(s).",
                                  nullptr, report.tables)
                       .arg(report.file);
    if (report.schemaVersion != report.schemaOfBackup)
        text += QLatin1Char(' ') + BackupText::tr("It was brought from version %1 to %2.")
                                       .arg(report.schemaOfBackup)
                                       .arg(report.schemaVersion);
    if (!report.unknownRoles.isEmpty())
        text += QLatin1Char(' ') +
                BackupText::tr("Who may do what in it was left out, because this server does not "
                               "know these roles: %1.")
                    .arg(report.unknownRoles.join(QLatin1String(", ")));
    return text;
}

int runRestore(CommandContext &context)
{
    if (const Result<Session *> session = context.database.openAsItIs(); !session)
        return context.fail(session.error());
    const Result<RestoreReport> report = restoreDatabase(
        context.database.settings(), context.arguments.first(),
        context.options.isSet(replaceOption()), Actor::onCommandLine(), progressOf(context));
    return report ? context.succeed(report->toJson(), inWords(*report))
                  : context.fail(report.error());
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {QStringLiteral("db backup"), QStringLiteral("FILE"), 1,
         QT_TRANSLATE_NOOP("regie::Commands",
                           "Write the whole database into a file and read it back."),
         &declareBackupOptions, &runBackup},
        {QStringLiteral("db restore"), QStringLiteral("FILE"), 1,
         QT_TRANSLATE_NOOP("regie::Commands",
                           "Put the database back as a backup has it, all of it or nothing."),
         &declareRestoreOptions, &runRestore},
    };
}

} // namespace regie
