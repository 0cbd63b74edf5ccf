// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskimportrecord.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "imports/taskstaging.h"
#include "operations/audit.h"

#include <QCoreApplication>

namespace regie {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

TaskImportRecord::TaskImportRecord(Session &session, const TaskImportOptions &options,
                                   TaskImportReport &report)
    : m_session(session)
    , m_options(options)
    , m_report(report)
{}

TaskImportRecord::~TaskImportRecord()
{
    if (m_locked)
        (void)m_session.executeThough(key("task-import-unlock"),
                                      {{key(":import"), m_report.importId}});
    if (!m_claimed.isEmpty())
        (void)m_session.executeThough(key("task-import-unlock-source"),
                                      {{key(":source"), m_claimed}});
}

Status TaskImportRecord::lock()
{
    const auto locked =
        m_session.execute(key("task-import-lock"), {{key(":import"), m_report.importId}});
    m_locked = locked.ok();
    return locked ? Status() : Status(locked.error());
}

Status TaskImportRecord::start(const Source &source, const QJsonObject &details)
{
    m_source = source;
    if (m_options.dryRun)
        return {};
    const QString died = RecordText::tr("The program that ran it ended before it was done.");
    return m_session.transaction([&]() -> Status {
        const auto marked =
            m_session.execute(key("task-imports-interrupted"), {{key(":error"), died}});
        if (!marked)
            return marked.error();
        const auto id =
            m_session.fetchOne<qint64>(key("task-import-start"),
                                       {{key(":kind"), source.kind},
                                        {key(":source"), notNull(source.place)},
                                        {key(":table"), notNull(source.table)},
                                        {key(":mapping"), textOrNull(m_options.mappingName)},
                                        {key(":actor"), notNull(m_options.actor.name)},
                                        {key(":details"), jsonText(details)}},
                                       [](const Row &row) { return row.integer(0); });
        if (!id)
            return id.error();
        m_report.importId = id->value_or(0);
        return lock();
    });
}

Status TaskImportRecord::claim(const Source &source)
{
    if (m_options.dryRun)
        return {};
    const QString claimed = source.place + QLatin1Char(' ') + source.table;
    const auto got =
        m_session.fetchOne<bool>(key("task-import-lock-source"), {{key(":source"), claimed}},
                                 [](const Row &row) { return row.boolean(0); });
    if (!got)
        return got.error();
    if (!got->value_or(false))
        return Error::input(
            RecordText::tr("%1 is being imported already, by another program.").arg(source.place));
    m_claimed = claimed;
    return {};
}

Result<std::optional<QString>> TaskImportRecord::resume(const Source &source,
                                                        const QJsonObject &details)
{
    std::optional<QString> position;
    if (m_options.dryRun || m_options.fromStart)
        return position;
    const Status read = m_session.forEach(
        key("task-import-resumable"),
        {{key(":source"), source.place}, {key(":table"), source.table}}, [&](const Row &row) {
            if (row.isNull(1) || row.json(7).toObject() != details)
                return false;
            m_report.importId = row.integer(0);
            position = row.text(1);
            m_report.resumedAt = m_report.read = row.integer(2);
            m_report.imported = row.integer(3);
            m_report.updated = row.integer(4);
            m_report.unchanged = row.integer(5);
            m_report.rejected = row.integer(6);
            return false;
        });
    if (!read)
        return read.error();
    if (!position)
        return position;
    m_source = source;
    const auto resumed =
        m_session.execute(key("task-import-resume"), {{key(":import"), m_report.importId}});
    if (!resumed)
        return resumed.error();
    const Status locked = lock();
    return locked ? Result<std::optional<QString>>(position) : locked.error();
}

Status TaskImportRecord::finish(const QString &status, const QString &error, const QString &sha256)
{
    Bindings bindings = taskCounts(m_report);
    bindings.insert(key(":status"), status);
    bindings.insert(key(":error"), textOrNull(error));
    bindings.insert(key(":sha"), textOrNull(sha256));
    const auto told = m_session.executeThough(key("task-import-finish"), bindings);
    return told ? Status() : Status(told.error());
}

Status TaskImportRecord::complete(const QString &sha256)
{
    if (m_options.dryRun)
        return {};
    return m_session.transaction([&]() -> Status {
        if (const Status told = finish(key("completed"), {}, sha256); !told)
            return told;
        QJsonObject summary = m_report.toJson();
        summary.remove(key("rejects"));
        const QString object = m_source.table.isEmpty()
                                   ? m_source.place
                                   : m_source.place + QLatin1Char(' ') + m_source.table;
        return writeAudit(m_session, m_options.actor,
                          {key("tasks-import"), m_source.kind, object, {}, summary, {}});
    });
}

Status TaskImportRecord::stop(const Error &error)
{
    if (m_options.dryRun || m_report.importId == 0 || error.kind == ErrorKind::Offline)
        return {};
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    return finish(cancelled ? key("cancelled") : key("failed"),
                  cancelled ? QString() : error.text(), {});
}

} // namespace regie
