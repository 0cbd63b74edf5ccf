// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskimport.h"

#include "database/copywriter.h"
#include "imports/taskfile.h"
#include "imports/taskimportrecord.h"
#include "imports/taskstaging.h"
#include "operations/taskrollups.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace regie {

namespace {

constexpr int rowsPerLook = 512;        // between two looks at whether to go on
constexpr qint64 mostRows = 500;        // of a batch: others wait for it a moment at most
constexpr qint64 mostBytes = 2'000'000; // likewise

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// One import of one file.
class FileImport
{
public:
    FileImport(Session &session, TaskFile &file, const TaskImportOptions &options,
               const TaskProgress &progress);

    Result<TaskImportReport> run(const QString &fileName);

private:
    Status work();
    Status writeRows(CopyWriter &copy);
    Status writeRow(CopyWriter &copy, const TaskFileRow &row);
    Status mergeAll();
    bool goOn(qint64 written) const;
    QJsonObject details() const;
    static QList<TaskColumn> columnsOf(const TaskFile &file);
    static QStringList toldBy(const TaskImportOptions &options);

    Session &m_session;
    TaskFile &m_file;
    const TaskImportOptions &m_options;
    const TaskProgress &m_progress;
    TaskImportReport m_report;
    TaskRow m_row;
    TaskStaging m_staging;
    TaskImportRecord m_record;
    qint64 m_batchBytes = 0;
    QList<qint64> m_batches{0}; ///< places where they begin
};

FileImport::FileImport(Session &session, TaskFile &file, const TaskImportOptions &options,
                       const TaskProgress &progress)
    : m_session(session)
    , m_file(file)
    , m_options(options)
    , m_progress(progress)
    , m_row(options, columnsOf(file))
    , m_staging(session, m_report, options, toldBy(options))
    , m_record(session, options, m_report)
{
    m_report.header = file.header();
}

QList<TaskColumn> FileImport::columnsOf(const TaskFile &file)
{
    QList<TaskColumn> columns;
    const QStringList headers = file.headers();
    for (int i = 0; i < file.columns(); ++i)
        columns.append({headers.value(i), false});
    return columns;
}

/// A line of JSON that leaves a member out says nothing about it; an empty cell does.
QStringList FileImport::toldBy(const TaskImportOptions &options)
{
    QStringList told;
    if (options.isJsonLines)
        return told;
    for (auto it = options.mapping.fields.cbegin(); it != options.mapping.fields.cend(); ++it) {
        if (it->from == FieldSource::From::Column)
            told.append(it.key());
    }
    return told;
}

QJsonObject FileImport::details() const
{
    return {{key("header"), QString::fromUtf8(m_file.header())},
            {key("json_lines"), m_options.isJsonLines},
            {key("dialect"), m_options.dialect.toJson()},
            {key("mapping"), m_options.mapping.toJson()},
            {key("zone"), QString::fromUtf8(m_options.zoneId)}};
}

Result<TaskImportReport> FileImport::run(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    if (const Status started = m_record.start({key("file"), name, {}}, details()); !started)
        return started.error();
    Status done = work();
    if (done)
        done = m_record.complete(m_file.sha256());
    if (done)
        return std::move(m_report);
    m_report.read = m_report.imported + m_report.updated + m_report.unchanged + m_report.rejected;
    if (const Status told = m_record.stop(done.error()); !told)
        return told.error();
    if (done.error().kind != ErrorKind::Cancelled)
        return done.error();
    m_report.cancelled = true;
    return std::move(m_report);
}

Status FileImport::work()
{
    if (const Status begun = m_staging.begin(); !begun)
        return begun;
    const Status copied = m_staging.copy([this](CopyWriter &copy) { return writeRows(copy); });
    if (!copied)
        return copied;
    using Step = Status (TaskStaging::*)();
    for (const Step step :
         {&TaskStaging::prepare, &TaskStaging::tellApart, &TaskStaging::rejectRepeated}) {
        if (const Status done = (m_staging.*step)(); !done)
            return done;
    }
    if (const Status merged = mergeAll(); !merged)
        return merged;
    if (const Status told = m_staging.tellRejected(); !told)
        return told;
    return m_options.dryRun ? Status() : m_staging.raiseIds();
}

Status FileImport::writeRows(CopyWriter &copy)
{
    TaskFileRow row;
    for (;;) {
        if (m_report.read % rowsPerLook == 0 && !goOn(0))
            return Error::cancelled();
        const Result<bool> more = m_file.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (const Status written = writeRow(copy, row); !written)
            return written;
    }
}

Status FileImport::writeRow(CopyWriter &copy, const TaskFileRow &row)
{
    const qint64 place = m_report.read++;
    const bool isGood = row.reason.isEmpty() && m_row.read(row.cells);
    if (place - m_batches.last() >= mostRows || m_batchBytes > mostBytes) {
        m_batches.append(place);
        m_batchBytes = 0;
    }
    m_batchBytes += isGood ? m_row.size() : row.raw.size();
    if (isGood)
        return m_row.write(copy, place, row.line, m_row.id());
    ++m_report.rejected;
    return TaskRow::writeRejected(copy, place, row.line, m_row.id(),
                                  row.reason.isEmpty() ? m_row.reason() : row.reason,
                                  row.raw.toByteArray());
}

Status FileImport::mergeAll()
{
    m_batches.append(m_report.read);
    for (qsizetype i = 0; i + 1 < m_batches.size(); ++i) {
        if (!goOn(m_batches.at(i)))
            return Error::cancelled();
        const Status merged = m_staging.merge(m_batches.at(i), m_batches.at(i + 1));
        if (!merged)
            return merged;
    }
    return {};
}

bool FileImport::goOn(qint64 written) const
{
    if (m_session.isCancelled())
        return false;
    return !m_progress ||
           m_progress({m_file.bytesRead(), m_file.bytesTotal(), m_report.read, written});
}

} // namespace

QJsonObject TaskImportReport::toJson() const
{
    QJsonArray rows;
    for (const RejectedRow &row : rejects)
        rows.append(row.toJson());
    return {{key("import"), importId > 0 ? QJsonValue(importId) : QJsonValue()},
            {key("read"), read},
            {key("imported"), imported},
            {key("updated"), updated},
            {key("unchanged"), unchanged},
            {key("rejected"), rejected},
            {key("purged"), purged},
            {key("salvaged"), 0},
            {key("resumed_at"), resumedAt},
            {key("rejects"), rows},
            {key("remarks"), QJsonArray()},
            {key("cancelled"), cancelled}};
}

Result<TaskImportReport> importTasks(Session &session, const QString &fileName,
                                     const TaskImportOptions &options, const TaskProgress &progress)
{
    auto file = TaskFile::open(fileName, options.isJsonLines, options.dialect,
                               mappedColumns(options.mapping));
    if (!file)
        return file.error();
    const QStringList problems =
        mappingProblems(tasksKind(), options.mapping, (*file)->headers(), (*file)->columns());
    if (!problems.isEmpty())
        return Error::input(ImportText::tr("The file cannot be read this way: %1")
                                .arg(problems.join(QLatin1Char(' '))));
    auto report = FileImport(session, **file, options, progress).run(fileName);
    if (!options.dryRun)
        (void)foldTaskStatistics(session); // else the next refresh does
    return report;
}

ColumnMapping guessTaskMapping(const QStringList &columns)
{
    return guessMapping(tasksKind(), columns);
}

} // namespace regie
