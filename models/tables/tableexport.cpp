// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableexport.h"

#include "database/session.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace regie {

namespace {

constexpr qint64 progressInterval = 2000; // rows between two reports

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::State || type == ColumnType::Warning ||
           type == ColumnType::Outcome;
}

QByteArray csvLine(const QList<const ColumnSpec *> &columns, const TextRow &row, char separator)
{
    QByteArray line;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line.append(separator);
        if (row[i])
            line.append(csvField(*row[i], isText(columns[i]->type), separator));
    }
    return line + "\r\n";
}

QByteArray csvHeader(const QList<const ColumnSpec *> &columns, char separator)
{
    QByteArray line;
    for (qsizetype i = 0; i < columns.size(); ++i)
        line.append(i > 0 ? QByteArray(1, separator) + columns[i]->id.toUtf8()
                          : columns[i]->id.toUtf8());
    return line + "\r\n";
}

QJsonValue jsonValue(ColumnType type, const std::optional<QByteArray> &text)
{
    if (!text)
        return QJsonValue::Null;
    if (type == ColumnType::Integer || type == ColumnType::Duration)
        return text->toLongLong();
    if (type == ColumnType::Outcome)
        return QJsonDocument::fromJson(*text).array();
    return QString::fromUtf8(*text);
}

QByteArray jsonLine(const QList<const ColumnSpec *> &columns, const TextRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i]->id, jsonValue(columns[i]->type, row[i]));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList wantedColumns(const TableSpec &spec, const ExportOptions &options)
{
    if (!options.columns.isEmpty())
        return options.columns;
    QStringList ids;
    for (const ColumnSpec &column : spec.columns)
        ids.append(column.id);
    return ids;
}

Error cannotWrite(const QIODevice &device)
{
    const auto *named = qobject_cast<const QFileDevice *>(&device);
    return {ErrorKind::Resources,
            {},
            {},
            QCoreApplication::translate("regie::Export", "The file cannot be written."),
            named ? named->fileName() + QLatin1String(": ") + device.errorString()
                  : device.errorString()};
}

} // namespace

QByteArray csvField(QByteArrayView text, bool isText, char separator)
{
    static constexpr QByteArrayView formulaStarts("=+-@\t\r");
    QByteArray field;
    if (isText && !text.isEmpty() && formulaStarts.contains(text.front()))
        field.append('\'');
    field.append(text);
    const bool quote = field.contains(separator) || field.contains('"') || field.contains('\n') ||
                       field.contains('\r');
    if (!quote)
        return field;
    field.replace("\"", "\"\"");
    return '"' + field + '"';
}

Result<qint64> exportTable(Session &session, const TableSpec &spec, const TableQuery &query,
                           const ExportOptions &options, QIODevice &device,
                           const std::function<bool(qint64)> &progress)
{
    const QStringList ids = wantedColumns(spec, options);
    QList<const ColumnSpec *> columns;
    for (const QString &id : ids) {
        if (const ColumnSpec *column = spec.column(id))
            columns.append(column);
    }
    const char separator = options.separator.toLatin1();
    if (options.format == ExportFormat::Csv && options.header &&
        device.write(csvHeader(columns, separator)) < 0)
        return cannotWrite(device);

    qint64 seen = 0;
    qint64 written = 0;
    Status status;
    const auto writeRow = [&](const TextRow &row) {
        if (seen++ < options.skip)
            return true;
        const QByteArray line = options.format == ExportFormat::Csv
                                    ? csvLine(columns, row, separator)
                                    : jsonLine(columns, row);
        if (device.write(line) < 0) {
            status = cannotWrite(device);
            return false;
        }
        ++written;
        if (written % progressInterval == 0 && progress && !progress(written)) {
            status = Error::cancelled();
            return false;
        }
        return options.limit == 0 || written < options.limit;
    };
    for (const SqlText &sql : TableStatements(spec, query).rows(ids, options.from)) {
        const Status streamed =
            session.stream(spec.name + QLatin1String(".export"), sql.sql, sql.parameters, writeRow);
        if (!status)
            return status.error();
        if (!streamed)
            return streamed.error();
        if (options.limit > 0 && written >= options.limit)
            break;
    }
    if (progress)
        progress(written);
    return written;
}

Result<qint64> exportTableToFile(Session &session, const TableSpec &spec, const TableQuery &query,
                                 const ExportOptions &options, const QString &fileName,
                                 const std::function<bool(qint64)> &progress)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    auto written = exportTable(session, spec, query, options, file, progress);
    if (!written)
        return written.error(); // the file as it was before stays
    if (!file.commit())
        return cannotWrite(file);
    return written;
}

} // namespace regie
