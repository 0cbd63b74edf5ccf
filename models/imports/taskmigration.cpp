// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskimport.h"

#include "database/copywriter.h"
#include "database/foreigndatabase.h"
#include "imports/canonicaljson.h"
#include "imports/taskimportrecord.h"
#include "imports/taskstaging.h"
#include "operations/taskrollups.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace regie {

namespace {

constexpr qint64 firstRows = 200;         // of a batch, while nobody knows how large they are
constexpr qint64 mostRows = 500;          // of a batch: others wait for it a moment at most
constexpr qint64 wantedBytes = 2'000'000; // of a batch, about
constexpr qint64 mostBytes = 16'000'000;  // a batch ends here

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A row as one JSON object, for those who look after what was not taken.
QByteArray asJson(const QList<ForeignColumn> &columns, const TextRow &row)
{
    QByteArray json = "{";
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!row.at(i))
            continue;
        const QString text =
            QString::fromUtf8(row.at(i)->first(std::min<qsizetype>(row.at(i)->size(), 100'000)));
        json += (json.size() > 1 ? "," : "") + jsonString(columns.at(i).name.toStdString()) + ":" +
                jsonString(text.toStdString());
    }
    return json + '}';
}

/// One copy of one table.
class Migration
{
public:
    Migration(Session &session, ForeignDatabase &source, const QString &table,
              QList<ForeignColumn> columns, qsizetype keyColumn, const TaskImportOptions &options,
              const TaskProgress &progress);

    Result<TaskImportReport> run();

private:
    Status start();
    Status copyAll();
    Result<bool> copyBatch();
    Status readBatch(CopyWriter &copy);
    Status writeRow(CopyWriter &copy, const TextRow &row);
    bool goOn() const;
    QJsonObject details() const;
    static QList<TaskColumn> columnsOf(const QList<ForeignColumn> &columns);
    static QStringList toldBy(const TaskImportOptions &options);

    Session &m_session;
    ForeignDatabase &m_source;
    const TaskImportOptions &m_options;
    const TaskProgress &m_progress;
    ForeignRequest m_request;
    TaskImportReport m_report;
    TaskRow m_row;
    TaskStaging m_staging;
    TaskImportRecord m_record;
    std::vector<TaskCell> m_cells;
    QByteArray m_last; ///< key of the last row read
    qint64 m_batchRows = 0, m_batchBytes = 0;
    bool m_isCut = false; ///< the batch ended before its last row
};

Migration::Migration(Session &session, ForeignDatabase &source, const QString &table,
                     QList<ForeignColumn> columns, qsizetype keyColumn,
                     const TaskImportOptions &options, const TaskProgress &progress)
    : m_session(session)
    , m_source(source)
    , m_options(options)
    , m_progress(progress)
    , m_request{table, std::move(columns), keyColumn, {}, firstRows}
    , m_row(options, columnsOf(m_request.columns))
    , m_staging(session, m_report, options, toldBy(options))
    , m_record(session, options, m_report)
{
    m_row.setKey(table, int(keyColumn));
}

QList<TaskColumn> Migration::columnsOf(const QList<ForeignColumn> &columns)
{
    QList<TaskColumn> found;
    for (const ForeignColumn &column : columns)
        found.append({column.name, column.time == ForeignColumn::Time::Zoned});
    return found;
}

QStringList Migration::toldBy(const TaskImportOptions &options)
{
    QStringList told;
    for (auto it = options.mapping.fields.cbegin(); it != options.mapping.fields.cend(); ++it) {
        if (it->from == FieldSource::From::Column)
            told.append(it.key());
    }
    return told;
}

/// An import goes on only in the way it began.
QJsonObject Migration::details() const
{
    QJsonObject statuses;
    for (auto it = m_options.statuses.cbegin(); it != m_options.statuses.cend(); ++it)
        statuses.insert(it.key(), it.value());
    return {{key("key"), m_request.columns.at(m_request.key).name},
            {key("mapping"), m_options.mapping.toJson()},
            {key("zone"), QString::fromUtf8(m_options.zoneId)},
            {key("statuses"), statuses}};
}

Status Migration::start()
{
    const TaskImportRecord::Source source{key("database"), m_source.display(), m_request.table};
    if (const Status claimed = m_record.claim(source); !claimed)
        return claimed;
    const auto position = m_record.resume(source, details());
    if (!position)
        return position.error();
    if (!*position)
        return m_record.start(source, details());
    m_request.after = (*position)->toUtf8();
    return {};
}

Result<TaskImportReport> Migration::run()
{
    Status done = start();
    if (!done)
        return done.error();
    done = copyAll();
    if (done)
        done = m_record.complete({});
    if (done)
        return std::move(m_report);
    // What was read of a batch that was not kept does not count.
    m_report.read = m_report.imported + m_report.updated + m_report.unchanged + m_report.rejected;
    if (const Status told = m_record.stop(done.error()); !told)
        return told.error();
    if (done.error().kind != ErrorKind::Cancelled)
        return done.error();
    m_report.cancelled = true;
    return std::move(m_report);
}

Status Migration::copyAll()
{
    for (;;) {
        if (!goOn())
            return Error::cancelled();
        const TaskImportReport before = m_report;
        const Result<bool> more = copyBatch();
        if (!more) {
            m_report.read = before.read;
            m_report.rejected = before.rejected;
            return more.error();
        }
        if (!*more)
            return {};
    }
}

/// False after the last.
Result<bool> Migration::copyBatch()
{
    if (const Status begun = m_staging.begin(); !begun)
        return begun.error();
    const qint64 from = m_report.read;
    m_batchRows = m_batchBytes = 0;
    m_isCut = false;
    const Status copied = m_staging.copy([this](CopyWriter &copy) { return readBatch(copy); });
    if (!copied)
        return copied.error();
    if (m_batchRows == 0)
        return false;
    if (const Status once = m_staging.rejectRepeated(); !once)
        return once.error();
    const Status merged = m_staging.merge(from, m_report.read, QString::fromUtf8(m_last));
    if (!merged)
        return merged.error();
    if (const Status told = m_staging.tellRejected(); !told)
        return told.error();
    if (const Status raised = m_options.dryRun ? Status() : m_staging.raiseIds(); !raised)
        return raised.error();
    const bool isLast = !m_isCut && m_batchRows < m_request.limit;
    m_request.after = m_last;
    m_request.limit = std::clamp(wantedBytes * m_batchRows / std::max<qint64>(m_batchBytes, 1),
                                 qint64(1), mostRows);
    return !isLast;
}

Status Migration::readBatch(CopyWriter &copy)
{
    Status written;
    const Status read = m_source.read(m_request, [&](const TextRow &row) {
        written = writeRow(copy, row);
        m_isCut = m_batchBytes > mostBytes;
        return written && !m_isCut && !m_session.isCancelled();
    });
    if (!written)
        return written;
    return m_session.isCancelled() ? Status(Error::cancelled()) : read;
}

Status Migration::writeRow(CopyWriter &copy, const TextRow &row)
{
    m_cells.clear();
    for (const auto &value : row) {
        m_batchBytes += value ? value->size() : 0;
        m_cells.push_back({value ? std::optional(QByteArrayView(*value)) : std::nullopt, false});
    }
    m_last = row.at(m_request.key).value_or(QByteArray());
    ++m_batchRows;
    const qint64 place = m_report.read++;
    const QString known = QString::fromUtf8(m_last);
    if (m_row.read(m_cells))
        return m_row.write(copy, place, place + 1, known);
    ++m_report.rejected;
    return TaskRow::writeRejected(copy, place, place + 1, known, m_row.reason(),
                                  asJson(m_request.columns, row));
}

bool Migration::goOn() const
{
    if (m_session.isCancelled())
        return false;
    return !m_progress || m_progress({0, 0, m_report.read, m_report.read});
}

/// A key that a task is known by comes first, and a number before what is only unique.
qsizetype keyOf(const QList<ForeignColumn> &columns)
{
    qsizetype found = -1;
    int best = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).isKey)
            continue;
        const QString name = plainColumnName(columns.at(i).name);
        const int worth = name == key("id") ? 3 : name == key("uuid") ? 2 : 1;
        if (worth > best) {
            best = worth;
            found = i;
        }
    }
    return found;
}

} // namespace

Result<TaskImportReport> importTasks(Session &session, ForeignDatabase &source,
                                     const QString &table, const TaskImportOptions &options,
                                     const TaskProgress &progress)
{
    Result<QList<ForeignColumn>> columns = source.columns(table);
    if (!columns)
        return columns.error();
    const qsizetype keyColumn = keyOf(*columns);
    if (keyColumn < 0)
        return Error::input(
            MigrationText::tr("The table %1 has no column by which its rows can be told apart: a "
                              "primary key or a unique index of one column that is never empty.")
                .arg(table));
    QStringList names;
    for (const ForeignColumn &column : *columns)
        names.append(column.name);
    TaskImportOptions complete = options;
    complete.mapping = guessTaskMapping(names);
    for (auto it = options.mapping.fields.cbegin(); it != options.mapping.fields.cend(); ++it)
        complete.mapping.fields.insert(it.key(), it.value());
    const QStringList problems =
        mappingProblems(tasksKind(), complete.mapping, names, int(names.size()));
    if (!problems.isEmpty())
        return Error::input(MigrationText::tr("The table cannot be read this way: %1")
                                .arg(problems.join(QLatin1Char(' '))));
    auto report =
        Migration(session, source, table, columns.take(), keyColumn, complete, progress).run();
    if (!options.dryRun)
        (void)foldTaskStatistics(session); // else the next refresh does
    return report;
}

} // namespace regie
