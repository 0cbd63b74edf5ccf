// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importoptions.h"
#include "importtold.h"

#include "app/commandchoice.h"
#include "imports/metricshistory.h"
#include "imports/rejectsfile.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

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

QString inWords(const MetricsImportReport &report)
{
    QStringList lines{countsTold(
        {report.read, report.imported, report.updated, report.unchanged, report.rejected})};
    if (report.cancelled)
        lines.append(ImportText::tr("Stopped on request; nothing was written."));
    if (report.addedUp > 0)
        lines.append(ImportText::tr("%n row(s) were added to another of the same entity and day.",
                                    nullptr, int(report.addedUp)));
    if (report.newClients > 0)
        lines.append(ImportText::tr("%n client(s) were made, with the default thresholds.", nullptr,
                                    int(report.newClients)));
    if (report.moreConversions > 0)
        lines.append(ImportText::tr("%n row(s) have more conversions than clicks; they were taken "
                                    "as they are.",
                                    nullptr, int(report.moreConversions)));
    lines.append(rejectsTold(report.rejects, report.rejected));
    if (report.importId > 0 && !report.cancelled)
        lines.append(ImportText::tr("Import %1; regie import --undo %1 takes it back.")
                         .arg(report.importId));
    return lines.join(QLatin1Char('\n'));
}

int exitCode(const MetricsImportReport &report)
{
    if (report.cancelled)
        return Failed;
    return report.rejected > 0 ? int(Partial) : int(Done);
}

/// Keeps rejects where the operator asked for them.
class KeptRejects
{
public:
    KeptRejects(const QString &fileName, MetricsImportOptions &options)
        : m_file(fileName, options.dialect.delimiter)
        , m_wanted(!fileName.isEmpty())
    {
        if (m_wanted)
            options.rejected = [this](const RejectedRow &row) {
                m_file.add(row);
            };
    }
    Status open(const QByteArray &header)
    {
        if (!m_wanted)
            return {};
        const Status opened = m_file.open();
        if (opened)
            m_file.begin(header);
        return opened;
    }
    Status commit() { return m_wanted ? m_file.commit() : Status(); }

private:
    RejectsFile m_file;
    const bool m_wanted;
};

int importFile(CommandContext &context, Session &session, PreparedImport prepared)
{
    const QString fileName = context.arguments.first();
    MetricsImportOptions &options = prepared.options;
    KeptRejects rejects(context.options.value(key("rejects")), options);
    if (const Status opened = rejects.open(prepared.head.raw); !opened)
        return context.fail(opened.error());
    const auto report =
        importMetrics(session, fileName, options, [&context](const MetricsImportProgress &now) {
            const QLocale locale;
            context.console.progress(ImportText::tr("%1 of %2 read, %3 rows")
                                         .arg(locale.formattedDataSize(now.bytesRead),
                                              locale.formattedDataSize(now.bytesTotal),
                                              locale.toString(now.rows)));
            return !context.interrupt.isRequested();
        });
    if (!report)
        return context.fail(report.error());
    QJsonObject json = report->toJson();
    json.insert(key("dialect"), options.dialect.toJson());
    json.insert(key("guessed"), QJsonArray::fromStringList(prepared.guesses));
    QStringList lines = prepared.guesses;
    lines.append(inWords(*report));
    context.succeed(json, lines.join(QLatin1Char('\n')));
    if (const Status written = report->cancelled ? Status() : rejects.commit(); !written)
        return context.fail(written.error());
    return exitCode(*report);
}

int runFile(CommandContext &context, const QString &kind)
{
    const Result<ImportArguments> arguments = readImportArguments(context.options);
    if (!arguments)
        return context.usageError(arguments.error().summary);
    const QString fileName = context.arguments.first();
    if (!QFileInfo(fileName).isReadable())
        return context.fail(
            Error::input(ImportText::tr("The file %1 cannot be read.").arg(fileName)));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    Result<PreparedImport> prepared = prepareImport(**session, fileName, kind, *arguments);
    if (!prepared)
        return context.fail(prepared.error());
    return importFile(context, **session, prepared.take());
}

int runMetrics(CommandContext &context)
{
    return runFile(context, key("metrics"));
}

int runAds(CommandContext &context)
{
    return runFile(context, key("ads"));
}

// --- undo ----------------------------------------------------------------------------------------

void declareUndo(QCommandLineParser &parser)
{
    parser.addOptions({
        {key("undo"), ImportText::tr("Take back the import of this number, as a whole."),
         key("ID")},
        {key("list"), ImportText::tr("Name the latest imports of figures and of the ads library.")},
    });
}

QString inWords(const MetricsUndoReport &report)
{
    const QLocale locale;
    QStringList lines{
        ImportText::tr("%1 taken back: %2 rows removed, %3 with their former values again.")
            .arg(report.fileName, locale.toString(report.removed),
                 locale.toString(report.restored))};
    if (report.leftCount == 0)
        return lines.first();
    lines.append(ImportText::tr("%n row(s) were left, because they were changed since:", nullptr,
                                int(report.leftCount)));
    for (const LeftRow &row : report.left.first(std::min(report.left.size(), mostRowsTold)))
        lines.append(QStringList{row.clientKey, row.entityType, row.entityId,
                                 row.date.isValid() ? row.date.toString(Qt::ISODate) : QString()}
                         .join(QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

int listImports(CommandContext &context, Session &session)
{
    const auto imports = metricsImports(session);
    if (!imports)
        return context.fail(imports.error());
    QList<ListedImport> list;
    for (const MetricsImportInfo &info : *imports)
        list.append(listed(info, info.fileName, {{key("file"), info.fileName}}));
    return tellImports(context, list);
}

int runUndo(CommandContext &context)
{
    bool isNumber = false;
    const qint64 id = context.options.value(key("undo")).toLongLong(&isNumber);
    const bool lists = context.options.isSet(key("list"));
    if (lists == context.options.isSet(key("undo")) || (!lists && (!isNumber || id <= 0)))
        return context.usageError(
            ImportText::tr("Either --undo with the number of an import, or --list, or one of these "
                           "after \"%1\": %2.")
                .arg(key("import"), followers(key("import")).join(QStringLiteral(", "))));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (lists)
        return listImports(context, **session);
    const auto report = undoMetricsImport(**session, id, Actor::onCommandLine());
    if (!report)
        return context.fail(report.error());
    context.succeed(report->toJson(), inWords(*report));
    return report->leftCount > 0 ? int(Partial) : int(Done);
}

} // namespace

QList<Command> importFiguresCommands()
{
    return {{key("import metrics"), key("FILE"), 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Import figures of ads by day from a delimited file."),
             &declareImportOptions, &runMetrics},
            {key("import ads"), key("FILE"), 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Import the ads library: names, status and daily budgets."),
             &declareImportOptions, &runAds},
            {key("import"), QString(), 0,
             QT_TRANSLATE_NOOP("regie::Commands", "List imports of figures, or undo one."),
             &declareUndo, &runUndo}};
}

} // namespace regie
