// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importoptions.h"
#include "importtold.h"

#include "database/foreigndatabase.h"
#include "imports/taskfile.h"
#include "imports/taskhistory.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace regie {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ImportCommand)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void declareOptions(QCommandLineParser &parser)
{
    declareFileOptions(parser);
    parser.addOptions({
        {key("from"),
         ImportText::tr("Copy from another database: mysql://user@host/database, mariadb://… or "
                        "postgresql://… Called again, it goes on where it was stopped."),
         key("URI")},
        {key("table"), ImportText::tr("The table there. Default: marketing_task."), key("TABLE"),
         key("marketing_task")},
        {key("restart"), ImportText::tr("Begin at the start, not where it was stopped.")},
        {key("zone"),
         ImportText::tr(
             "Time zone of times that name none, for example Europe/Paris. Default: this "
             "machine's."),
         key("ZONE")},
        {key("status"),
         ImportText::tr("What a status that Régie does not know means: 3=failed. May be repeated."),
         key("WORD=STATUS")},
        {key("undo"), ImportText::tr("Take back the import of tasks with this number."), key("ID")},
        {key("list"), ImportText::tr("Name the latest imports of tasks.")},
    });
}

/// What is the same for files and databases.
Result<TaskImportOptions> readOptions(const QCommandLineParser &parser)
{
    TaskImportOptions options;
    options.zoneId = parser.value(key("zone")).toUtf8();
    if (!options.zoneId.isEmpty() && !QTimeZone(options.zoneId).isValid())
        return Error::input(ImportText::tr("There is no time zone named %1.")
                                .arg(QString::fromUtf8(options.zoneId)));
    for (const QString &text : parser.values(key("status"))) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        const QString status = text.mid(equals + 1);
        if (equals <= 0 || taskStatusNamed(status).isEmpty())
            return Error::input(
                ImportText::tr("--%1 does not know “%2”.").arg(key("status"), text));
        options.statuses.insert(text.first(equals), status);
    }
    options.dryRun = parser.isSet(key("dry-run"));
    options.fromStart = parser.isSet(key("restart"));
    options.actor = Actor::onCommandLine();
    return options;
}

QString inWords(const TaskImportReport &report)
{
    QStringList lines{countsTold(
        {report.read, report.imported, report.updated, report.unchanged, report.rejected})};
    if (report.resumedAt > 0)
        lines.append(ImportText::tr("%n row(s) of them were done by an earlier run.", nullptr,
                                    int(report.resumedAt)));
    if (report.cancelled)
        lines.append(ImportText::tr("Stopped on request; the same command does the rest."));
    lines.append(rejectsTold(report.rejects, report.rejected));
    if (report.importId > 0)
        lines.append(ImportText::tr("Import %1; regie import tasks --undo %1 takes it back.")
                         .arg(report.importId));
    return lines.join(QLatin1Char('\n'));
}

TaskProgress progressIn(CommandContext &context)
{
    return [&context](const TaskImportProgress &now) {
        const QLocale locale;
        if (now.bytesTotal > 0)
            context.console.progress(ImportText::tr("%1 of %2 read, %3 rows, %4 written")
                                         .arg(locale.formattedDataSize(now.bytesRead),
                                              locale.formattedDataSize(now.bytesTotal),
                                              locale.toString(now.rows),
                                              locale.toString(now.written)));
        else
            context.console.progress(ImportText::tr("%1 rows").arg(locale.toString(now.rows)));
        return !context.interrupt.isRequested();
    };
}

/// The rejects where the operator asked for them, told while the import runs.
class KeptRejects
{
public:
    KeptRejects(const QString &fileName, char delimiter, TaskImportOptions &options)
        : m_file(fileName, delimiter)
        , m_wanted(!fileName.isEmpty())
    {
        if (m_wanted)
            options.rejected = [this](const RejectedRow &row) {
                m_file.add(row);
            };
    }
    Status open(const QByteArray &header) { return m_wanted ? m_file.open(header) : Status(); }
    Status commit() { return m_wanted ? m_file.commit() : Status(); }

private:
    TaskRejects m_file;
    const bool m_wanted;
};

int tell(CommandContext &context, const Result<TaskImportReport> &report, KeptRejects &rejects,
         const QJsonObject &more, const QStringList &remarks)
{
    if (!report)
        return context.fail(report.error());
    QJsonObject json = report->toJson();
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    context.succeed(json, (remarks + QStringList{inWords(*report)}).join(QLatin1Char('\n')));
    if (const Status written = rejects.commit(); !written)
        return context.fail(written.error());
    if (report->cancelled)
        return Failed;
    return report->rejected > 0 ? int(Partial) : int(Done);
}

/// The mapping of the name that was said, if one was.
Status useSavedMapping(Session &session, const ImportArguments &arguments,
                       TaskImportOptions &options)
{
    if (arguments.mapping.isEmpty())
        return {};
    const auto saved = savedMapping(session, key("tasks"), arguments.mapping);
    if (!saved)
        return saved.error();
    if (!*saved)
        return Error::input(
            ImportText::tr("There is no mapping named “%1”.").arg(arguments.mapping));
    options.mapping = (*saved)->mapping;
    options.mappingName = arguments.mapping;
    return {};
}

// --- files ---------------------------------------------------------------------------------------

/// The mapping of a file of JSON lines: what was said above what was saved above the names.
Status prepareLines(Session &session, const QString &fileName, const ImportArguments &arguments,
                    TaskImportOptions &options)
{
    if (const Status used = useSavedMapping(session, arguments, options); !used)
        return used;
    if (arguments.mapping.isEmpty()) {
        const auto file = TaskFile::open(fileName, true, {});
        if (!file)
            return file.error();
        options.mapping = guessTaskMapping((*file)->headers());
    }
    options.mapping.fields.insert(arguments.sources);
    return arguments.saveMapping.isEmpty()
               ? Status()
               : saveMapping(session, key("tasks"), {arguments.saveMapping, options.mapping, {}});
}

int importFile(CommandContext &context, Session &session, TaskImportOptions options,
               const ImportArguments &arguments)
{
    const QString fileName = context.arguments.first();
    const Result<bool> isLines = looksLikeJsonLines(fileName);
    if (!isLines)
        return context.fail(isLines.error());
    options.isJsonLines = *isLines;
    QStringList guesses;
    QByteArray header;
    if (options.isJsonLines) {
        if (const Status read = prepareLines(session, fileName, arguments, options); !read)
            return context.fail(read.error());
    } else {
        const auto prepared = prepareImport(session, fileName, key("tasks"), arguments);
        if (!prepared)
            return context.fail(prepared.error());
        options.dialect = prepared->options.dialect;
        options.mapping = prepared->options.mapping;
        options.mappingName = prepared->options.mappingName;
        guesses = prepared->guesses;
        header = prepared->head.raw;
    }
    KeptRejects rejects(context.options.value(key("rejects")),
                        options.isJsonLines ? char(0) : options.dialect.delimiter, options);
    if (const Status opened = rejects.open(header); !opened)
        return context.fail(opened.error());
    const auto report = importTasks(session, fileName, options, progressIn(context));
    return tell(context, report, rejects,
                {{key("mapping"), options.mapping.toJson()},
                 {key("guessed"), QJsonArray::fromStringList(guesses)}},
                guesses);
}

// --- databases -----------------------------------------------------------------------------------

int importDatabase(CommandContext &context, Session &session, TaskImportOptions options,
                   const ImportArguments &arguments)
{
    if (const Status used = useSavedMapping(session, arguments, options); !used)
        return context.fail(used.error());
    options.mapping.fields.insert(arguments.sources);
    KeptRejects rejects(context.options.value(key("rejects")), 0, options);
    if (const Status opened = rejects.open({}); !opened)
        return context.fail(opened.error());
    const auto source = ForeignDatabase::open(context.options.value(key("from")));
    if (!source)
        return context.fail(source.error());
    const auto report = importTasks(session, **source, context.options.value(key("table")), options,
                                    progressIn(context));
    return tell(context, report, rejects, {{key("source"), (*source)->display()}}, {});
}

// --- what was imported ---------------------------------------------------------------------------

int listImports(CommandContext &context, Session &session)
{
    const auto imports = taskImports(session);
    if (!imports)
        return context.fail(imports.error());
    QList<ListedImport> list;
    for (const TaskImportInfo &info : *imports)
        list.append(listed(
            info, info.table.isEmpty() ? info.source : info.source + QLatin1Char(' ') + info.table,
            {{key("source"), info.source}, {key("table"), info.table}}));
    return tellImports(context, list);
}

int undoImport(CommandContext &context, Session &session, qint64 id)
{
    const auto report = undoTaskImport(session, id, Actor::onCommandLine(), [&context](qint64) {
        return !context.interrupt.isRequested();
    });
    if (!report)
        return context.fail(report.error());
    const QLocale locale;
    QStringList lines{ImportText::tr("%1 taken back: %2 tasks removed, %3 as they were before.")
                          .arg(report->source, locale.toString(report->removed),
                               locale.toString(report->restored))};
    if (report->leftCount > 0)
        lines.append(ImportText::tr("%n task(s) were left, because they were changed since:",
                                    nullptr, int(report->leftCount)));
    lines.append(report->left.first(std::min(report->left.size(), mostRowsTold)));
    if (report->cancelled)
        lines.append(ImportText::tr("Stopped on request; the same command does the rest."));
    context.succeed(report->toJson(), lines.join(QLatin1Char('\n')));
    if (report->cancelled)
        return Failed;
    return report->leftCount > 0 ? int(Partial) : int(Done);
}

// --- the command ---------------------------------------------------------------------------------

int run(CommandContext &context)
{
    const QCommandLineParser &parser = context.options;
    const int ways = int(context.arguments.size()) + parser.isSet(key("from")) +
                     parser.isSet(key("undo")) + parser.isSet(key("list"));
    if (ways != 1)
        return context.usageError(
            ImportText::tr("Name one of a FILE, --from URI, --list and --undo ID."));
    bool isNumber = true;
    const qint64 undone =
        parser.isSet(key("undo")) ? parser.value(key("undo")).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return context.usageError(
            ImportText::tr("--%1 does not know “%2”.").arg(key("undo"), parser.value(key("undo"))));
    const Result<TaskImportOptions> options = readOptions(parser);
    if (!options)
        return context.usageError(options.error().summary);
    const Result<ImportArguments> arguments = readFileArguments(parser);
    if (!arguments)
        return context.usageError(arguments.error().summary);
    if (const Status known = knowsFields(tasksKind(), arguments->sources); !known)
        return context.usageError(known.error().summary);
    if (!context.arguments.isEmpty() && !QFileInfo(context.arguments.first()).isReadable())
        return context.fail(Error::input(
            ImportText::tr("The file %1 cannot be read.").arg(context.arguments.first())));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (parser.isSet(key("list")))
        return listImports(context, **session);
    if (undone > 0 || parser.isSet(key("undo")))
        return undoImport(context, **session, undone);
    return parser.isSet(key("from")) ? importDatabase(context, **session, *options, *arguments)
                                     : importFile(context, **session, *options, *arguments);
}

} // namespace

Command importTasksCommand()
{
    Command command{key("import tasks"),
                    key("[FILE]"),
                    0,
                    QT_TRANSLATE_NOOP("regie::Commands",
                                      "Import calls of language models from a file or another "
                                      "database; list imports, or undo one."),
                    &declareOptions,
                    &run};
    command.optionalArguments = 1;
    return command;
}

} // namespace regie
