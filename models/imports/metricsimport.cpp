// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/metricsimport.h"

#include "database/copywriter.h"
#include "database/session.h"
#include "database/sqlvalues.h"
#include "imports/figurerow.h"
#include "imports/filehead.h"
#include "imports/metricsmerge.h"
#include "operations/audit.h"
#include "operations/check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace regie {

namespace {

constexpr int rowsPerLook = 512; // between two looks at whether to go on

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::MetricsImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

using Progress = std::function<bool(const MetricsImportProgress &)>;

/// One import of one file.
class Import
{
public:
    Import(Session &session, DelimitedReader &reader, FileHead head, const QString &fileName,
           const MetricsImportOptions &options, const Progress &progress);
    ~Import();
    Q_DISABLE_COPY_MOVE(Import)

    Result<MetricsImportReport> run();

private:
    Status lookAtClock();
    Status start();
    Status readAndMerge();
    Status copyRows();
    Status writeRows(CopyWriter &copy);
    Status writeRow(CopyWriter &copy, const DelimitedRow &row);
    bool goOn() const;
    Status finishGood();
    Status finishBad(const Error &error);
    Bindings ending(const QString &status, const QString &error) const;

    Session &m_session;
    DelimitedReader &m_reader;
    const FileHead m_head;
    const QString m_fileName;
    const MetricsImportOptions &m_options;
    const Progress &m_progress;
    FigureRow m_row;
    MetricsImportReport m_report;
    QDateTime m_at;
    bool m_locked = false;
};

Import::Import(Session &session, DelimitedReader &reader, FileHead head, const QString &fileName,
               const MetricsImportOptions &options, const Progress &progress)
    : m_session(session)
    , m_reader(reader)
    , m_head(std::move(head))
    , m_fileName(QFileInfo(fileName).fileName())
    , m_options(options)
    , m_progress(progress)
    , m_row(*importKind(options.kind), options.mapping, options.dialect, m_head.headers,
            m_head.columns)
{
    m_report.header = m_head.raw;
}

Import::~Import()
{
    if (m_locked)
        (void)m_session.executeThough(key("metrics-import-unlock"),
                                      {{key(":import"), m_report.importId}});
}

Result<MetricsImportReport> Import::run()
{
    Status started = lookAtClock();
    if (started && !m_options.dryRun)
        started = start();
    if (!started)
        return started.error();
    const Status done = readAndMerge();
    if (done)
        return std::move(m_report);
    if (const Status told = finishBad(done.error()); !told)
        return told.error();
    if (done.error().kind != ErrorKind::Cancelled)
        return done.error();
    m_report.imported = m_report.updated = m_report.unchanged = m_report.rejected = 0;
    m_report.addedUp = m_report.newClients = 0;
    m_report.rejects.clear();
    m_report.cancelled = true;
    return std::move(m_report);
}

/// The rows of an import are known by when it wrote them: undo leaves those of another time.
Status Import::lookAtClock()
{
    const Result<QDateTime> now = databaseTime(m_session);
    if (now)
        m_at = *now;
    return now ? Status() : Status(now.error());
}

/// Puts the import on record: what its program does not live to tell, the next one will.
Status Import::start()
{
    const QString died = ImportText::tr("The program that ran it ended before it was done.");
    return m_session.transaction([&]() -> Status {
        const auto marked = m_session.execute(key("metrics-imports-interrupted"),
                                              {{key(":at"), m_at}, {key(":error"), died}});
        if (!marked)
            return marked.error();
        const QJsonObject details{{key("header"), QString::fromUtf8(m_head.raw)},
                                  {key("dialect"), m_options.dialect.toJson()},
                                  {key("mapping"), m_options.mapping.toJson()},
                                  {key("add_up"), m_options.addUp}};
        const auto id =
            m_session.fetchOne<qint64>(key("metrics-import-start"),
                                       {{key(":kind"), m_options.kind},
                                        {key(":mapping"), textOrNull(m_options.mappingName)},
                                        {key(":file"), notNull(m_fileName)},
                                        {key(":actor"), notNull(m_options.actor.name)},
                                        {key(":at"), m_at},
                                        {key(":details"), jsonText(details)}},
                                       [](const Row &row) { return row.integer(0); });
        if (!id)
            return id.error();
        m_report.importId = id->value_or(0);
        const auto locked =
            m_session.execute(key("metrics-import-lock"), {{key(":import"), m_report.importId}});
        m_locked = locked.ok();
        return locked ? Status() : Status(locked.error());
    });
}

Status Import::readAndMerge()
{
    if (const Status begun = m_session.begin(); !begun)
        return begun;
    Status done = copyRows();
    if (done)
        done = lookAtClock();
    if (done)
        done = mergeFigures(m_session, m_options, m_at, m_report);
    if (done)
        done = tellRejected(m_session, m_options, m_report);
    if (done && m_session.isCancelled())
        done = Error::cancelled();
    if (done && !m_options.dryRun)
        done = finishGood();
    if (done && !m_options.dryRun)
        done = m_session.commit();
    if (!done || m_options.dryRun) {
        const Status undone = m_session.rollback();
        done = done ? undone : done;
    }
    return done;
}

Status Import::copyRows()
{
    const auto made = m_session.executeSql(
        key("metrics-staging"),
        key("create temporary table metric_import_rows (like metric_import_rows including "
            "defaults) on commit drop"));
    if (!made)
        return made.error();
    const auto copied = m_session.copyIn(key("metrics-copy"),
                                         key("copy metric_import_rows (") + FigureRow::columns() +
                                             key(") from stdin"),
                                         [this](CopyWriter &copy) { return writeRows(copy); });
    if (!copied)
        return copied.error();
    const auto analysed =
        m_session.executeSql(key("metrics-analyse"), key("analyze metric_import_rows"));
    return analysed ? Status() : Status(analysed.error());
}

Status Import::writeRows(CopyWriter &copy)
{
    DelimitedRow row;
    for (bool more = true;;) {
        if (m_report.read % rowsPerLook == 0 && !goOn())
            return Error::cancelled();
        const Result<bool> read = m_reader.next(row);
        if (!read)
            return read.error();
        more = *read;
        if (!more)
            return {};
        if (const Status written = writeRow(copy, row); !written)
            return written;
    }
}

Status Import::writeRow(CopyWriter &copy, const DelimitedRow &row)
{
    const qint64 place = m_report.read++;
    if (!m_row.read(row)) {
        ++m_report.rejected;
        return m_row.writeRejected(copy, place, row);
    }
    if (m_row.hasMoreConversionsThanClicks()) {
        ++m_report.moreConversions;
        if (m_report.remarks.size() < MetricsImportReport::longestList)
            m_report.remarks.append({place, row.line, QString::fromUtf8(m_row.entityId()),
                                     ImportText::tr("more conversions than clicks"),
                                     row.raw.toByteArray()});
    }
    return m_row.write(copy, place, row);
}

bool Import::goOn() const
{
    if (m_session.isCancelled())
        return false;
    return !m_progress || m_progress({m_reader.bytesRead(), m_reader.bytesTotal(), m_report.read});
}

Bindings Import::ending(const QString &status, const QString &error) const
{
    const QJsonObject details{{key("added_up"), m_report.addedUp},
                              {key("new_clients"), m_report.newClients},
                              {key("more_conversions"), m_report.moreConversions}};
    return {{key(":import"), m_report.importId},
            {key(":status"), status},
            {key(":at"), m_at},
            {key(":error"), textOrNull(error)},
            {key(":sha"), m_reader.sha256()},
            {key(":read"), m_report.read},
            {key(":imported"), m_report.imported},
            {key(":updated"), m_report.updated},
            {key(":unchanged"), m_report.unchanged},
            {key(":rejected"), m_report.rejected},
            {key(":details"), jsonText(details)}};
}

/// In the transaction of what it tells.
Status Import::finishGood()
{
    const auto told = m_session.execute(key("metrics-import-finish"), ending(key("completed"), {}));
    if (!told)
        return told.error();
    QJsonObject summary = m_report.toJson();
    summary.remove(key("rejects"));
    summary.remove(key("remarks"));
    return writeAudit(m_session, m_options.actor,
                      {m_options.kind + key("-import"), key("file"), m_fileName, {}, summary, {}});
}

/// What cannot be told now, because the connection broke, the next import will tell.
Status Import::finishBad(const Error &error)
{
    if (m_options.dryRun || error.kind == ErrorKind::Offline)
        return {};
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    m_report.imported = m_report.updated = m_report.unchanged = 0;
    const auto told = m_session.executeThough(
        key("metrics-import-finish"),
        ending(cancelled ? key("cancelled") : key("failed"), cancelled ? QString() : error.text()));
    return told || !cancelled ? Status() : Status(told.error());
}

QJsonArray toJson(const QList<RejectedRow> &list)
{
    QJsonArray array;
    for (const RejectedRow &entry : list)
        array.append(entry.toJson());
    return array;
}

/// The file, opened and read past its header, for a mapping that fits it.
struct OpenFile
{
    std::unique_ptr<DelimitedReader> reader;
    FileHead head;
};

Result<OpenFile> openFile(const QString &fileName, const MetricsImportOptions &options)
{
    const ImportKind *kind = importKind(options.kind);
    if (!kind)
        return Error::internal(
            ImportText::tr("Files of the kind %1 are not known here.").arg(options.kind));
    Result<FileHead> head = readHead(fileName, options.dialect);
    if (!head)
        return head.error();
    const QStringList problems =
        mappingProblems(*kind, options.mapping, head->headers, head->columns);
    if (!problems.isEmpty())
        return Error::input(ImportText::tr("The file cannot be read this way: %1")
                                .arg(problems.join(QLatin1Char(' '))));
    auto opened = DelimitedReader::open(fileName, options.dialect);
    if (!opened)
        return opened.error();
    OpenFile file{opened.take(), head.take()};
    if (options.dialect.hasHeader) {
        DelimitedRow row;
        if (const Result<bool> skipped = file.reader->next(row); !skipped)
            return skipped.error();
    }
    return file;
}

} // namespace

QJsonObject RejectedRow::toJson() const
{
    return {{key("index"), index},
            {key("line"), line},
            {key("id"), id},
            {key("reason"), reason},
            {key("raw"), QString::fromUtf8(raw)}};
}

QJsonObject MetricsImportReport::toJson() const
{
    return {{key("import"), importId > 0 ? QJsonValue(importId) : QJsonValue()},
            {key("read"), read},
            {key("imported"), imported},
            {key("updated"), updated},
            {key("unchanged"), unchanged},
            {key("rejected"), rejected},
            {key("salvaged"), 0},
            {key("added_up"), addedUp},
            {key("new_clients"), newClients},
            {key("more_conversions_than_clicks"), moreConversions},
            {key("rejects"), regie::toJson(rejects)},
            {key("remarks"), regie::toJson(remarks)},
            {key("cancelled"), cancelled}};
}

Result<MetricsImportReport> importMetrics(Session &session, const QString &fileName,
                                          const MetricsImportOptions &options,
                                          const Progress &progress)
{
    Result<OpenFile> file = openFile(fileName, options);
    if (!file)
        return file.error();
    OpenFile opened = file.take();
    return Import(session, *opened.reader, opened.head, fileName, options, progress).run();
}

} // namespace regie
