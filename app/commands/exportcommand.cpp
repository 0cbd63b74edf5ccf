// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "filterargument.h"
#include "numberoption.h"

#include "tables/tableexport.h"
#include "tables/tables.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

#include <cstdio>

namespace regie {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ExportCommand)
};

struct ExportRequest
{
    const TableSpec *spec = nullptr;
    TableQuery query;
    ExportOptions options;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("filter"),
         ExportText::tr("Only such rows, as status=completed,failed or name~plomb or "
                        "started_at>=2026-01-01. May be given several times: all must hold."),
         QStringLiteral("FILTER")},
        {QStringLiteral("search"), ExportText::tr("Only rows with this text."),
         QStringLiteral("TEXT")},
        {QStringLiteral("sort"), ExportText::tr("By this column; COLUMN:desc turns it round."),
         QStringLiteral("COLUMN")},
        {QStringLiteral("columns"), ExportText::tr("These columns, separated by commas."),
         QStringLiteral("COLUMNS")},
        {QStringLiteral("limit"), ExportText::tr("At most so many rows; 0 means all."),
         QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("format"), ExportText::tr("csv, or json: one object a line."),
         QStringLiteral("FORMAT"), QStringLiteral("csv")},
        {QStringLiteral("output"),
         ExportText::tr("Write to FILE, which appears once it is whole. Default: standard output."),
         QStringLiteral("FILE")},
    });
}

Error noSuchTable(const QString &name)
{
    QStringList names;
    for (const TableSpec &spec : tableSpecs())
        names.append(spec.name);
    return Error::input(ExportText::tr("There is no table %1 to export. There are: %2.")
                            .arg(name, names.join(QLatin1String(", "))));
}

Error noSuchColumn(const TableSpec &spec, const QString &name)
{
    return Error::input(ExportText::tr("The table %1 has no column %2.").arg(spec.name, name));
}

Status readSort(const QString &argument, ExportRequest &request)
{
    const TableSpec &spec = *request.spec;
    request.query.sortColumn = spec.defaultSort;
    request.query.descending = spec.defaultDescending;
    if (argument.isEmpty())
        return {};
    const QStringList parts = argument.split(QLatin1Char(':'));
    const QString direction = parts.value(1, QStringLiteral("asc"));
    const ColumnSpec *column = spec.column(parts.first());
    if (!column)
        return noSuchColumn(spec, parts.first());
    if (!column->sortable || parts.size() > 2 ||
        (direction != QLatin1String("asc") && direction != QLatin1String("desc")))
        return Error::input(ExportText::tr("Rows cannot be sorted by \"%1\".").arg(argument));
    request.query.sortColumn = column->id;
    request.query.descending = direction == QLatin1String("desc");
    return {};
}

Status readColumns(const QString &argument, ExportRequest &request)
{
    for (const QString &name : argument.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!request.spec->column(name.trimmed()))
            return noSuchColumn(*request.spec, name.trimmed());
        request.options.columns.append(name.trimmed());
    }
    return {};
}

Status readFormat(const QString &argument, ExportRequest &request)
{
    if (argument == QLatin1String("json"))
        request.options.format = ExportFormat::JsonLines;
    else if (argument != QLatin1String("csv"))
        return Error::input(ExportText::tr("--format is csv or json, not \"%1\".").arg(argument));
    return {};
}

Result<ExportRequest> readRequest(const QString &table, const QCommandLineParser &parser)
{
    ExportRequest request;
    // What the window calls tasks has another name in the database.
    request.spec =
        tableSpec(table == QLatin1String("tasks") ? QStringLiteral("marketing_task") : table);
    if (!request.spec)
        return noSuchTable(table);
    request.query.filter.search = parser.value(QStringLiteral("search"));
    Status status = readSort(parser.value(QStringLiteral("sort")), request);
    if (status)
        status = readColumns(parser.value(QStringLiteral("columns")), request);
    if (status)
        status = readFormat(parser.value(QStringLiteral("format")), request);
    for (const QString &filter : parser.values(QStringLiteral("filter"))) {
        if (status)
            status = addFilter(*request.spec, filter, request.query.filter);
    }
    const Result<qint64> limit = numberOption(parser, QStringLiteral("limit"));
    if (!status || !limit)
        return status ? limit.error() : status.error();
    request.options.limit = *limit;
    return request;
}

Result<qint64> writeRows(Session &session, const ExportRequest &request, const QString &fileName,
                         const std::function<bool(qint64)> &progress)
{
    if (!fileName.isEmpty())
        return exportTableToFile(session, *request.spec, request.query, request.options, fileName,
                                 progress);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Error::input(ExportText::tr("Standard output cannot be written to."),
                            output.errorString());
    const Result<qint64> rows =
        exportTable(session, *request.spec, request.query, request.options, output, progress);
    const bool wasRead = rows || output.error() == QFileDevice::NoError;
    if (!wasRead || (rows && (!output.flush() || std::fflush(stdout) != 0)))
        return Error::input(ExportText::tr("Standard output cannot be written to."),
                            output.errorString());
    return rows;
}

int runExport(CommandContext &context)
{
    const Result<ExportRequest> request = readRequest(context.arguments.first(), context.options);
    if (!request)
        return context.usageError(request.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const QString fileName = context.options.value(QStringLiteral("output"));
    const Result<qint64> rows =
        writeRows(**session, *request, fileName, [&context](qint64 written) {
            context.console.progress(
                ExportText::tr("%1 rows written").arg(QLocale().toString(written)));
            return !context.interrupt.isRequested();
        });
    if (!rows)
        return context.fail(rows.error());
    if (fileName.isEmpty())
        return Done; // nothing but the rows
    return context.succeed(
        {{QStringLiteral("rows"), *rows}, {QStringLiteral("file"), fileName}},
        ExportText::tr("%1 rows written to %2.").arg(QLocale().toString(*rows), fileName));
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("TABLE"),
            1,
            QT_TRANSLATE_NOOP("regie::Commands", "Write the rows of a table as CSV or JSON."),
            &declareOptions,
            &runExport};
}

} // namespace regie
