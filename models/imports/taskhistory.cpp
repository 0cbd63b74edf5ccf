// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskhistory.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "tasks/taskrollups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

namespace regie {

namespace {

constexpr int batchRows = 1000;
constexpr int mostTries = 400; // of a batch, while others hold its tasks
constexpr int pause = 150;     // ms between two of them

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

TaskImportInfo infoFrom(const Row &row)
{
    TaskImportInfo info;
    int i = 0;
    info.id = row.integer(i++);
    for (QString *text : {&info.kind, &info.source, &info.table, &info.status})
        *text = row.text(i++);
    for (qint64 *count :
         {&info.read, &info.imported, &info.updated, &info.unchanged, &info.rejected})
        *count = row.integer(i++);
    info.importedBy = row.text(i++);
    for (QDateTime *time : {&info.startedAt, &info.finishedAt, &info.undoneAt})
        *time = row.time(i++);
    info.error = row.text(i);
    return info;
}

/// One undo of one import.
class Undo
{
public:
    Undo(Session &session, qint64 importId)
        : m_session(session)
        , m_importId(importId)
    {}

    Status run(const Actor &actor, const std::function<bool(qint64)> &progress);
    const TaskUndoReport &report() const { return m_report; }

private:
    Status begin();
    Status batch(const QString &until);
    Status tryBatch(const QString &until);
    Status remove(const Bindings &part, TaskUndoReport &report);
    Status finish(const Actor &actor);

    Session &m_session;
    const qint64 m_importId;
    QString m_after = key("00000000-0000-0000-0000-000000000000");
    TaskUndoReport m_report;
};

Status Undo::begin()
{
    QString status;
    const Status read = m_session.forEach(key("task-undo-begin"), {{key(":import"), m_importId}},
                                          [&](const Row &row) {
                                              status = row.text(1);
                                              m_report.source = row.text(2);
                                              return true;
                                          });
    if (!read)
        return read;
    if (status.isEmpty())
        return Error::input(HistoryText::tr("There is no import of tasks %1.").arg(m_importId));
    if (status == key("undone"))
        return Error::input(HistoryText::tr("Import %1 was undone already.").arg(m_importId));
    if (status == key("running"))
        return Error::input(HistoryText::tr("Import %1 is running.").arg(m_importId));
    return {};
}

Status Undo::run(const Actor &actor, const std::function<bool(qint64)> &progress)
{
    if (const Status begun = begin(); !begun)
        return begun;
    for (;;) {
        m_report.cancelled =
            m_session.isCancelled() ||
            (progress && !progress(m_report.removed + m_report.restored + m_report.leftCount));
        if (m_report.cancelled)
            return {};
        const auto next = m_session.fetchOne<QString>(
            key("task-undo-next"),
            {{key(":import"), m_importId}, {key(":after"), m_after}, {key(":most"), batchRows}},
            [](const Row &row) { return row.text(0); });
        if (!next)
            return next.error();
        if (next->value_or(QString()).isEmpty())
            return finish(actor);
        if (const Status done = batch(**next); !done)
            return done;
        m_after = **next;
    }
}

Status Undo::batch(const QString &until)
{
    const TaskUndoReport before = m_report;
    for (int tries = 1;; ++tries) {
        const Status done = m_session.transaction([&] { return tryBatch(until); });
        if (done)
            return done;
        m_report = before;
        const QString state = done.error().sqlState;
        if ((state != key("55P03") && state != key("40P01")) || tries == mostTries)
            return done;
        QThread::msleep(pause);
    }
}

Status Undo::remove(const Bindings &part, TaskUndoReport &report)
{
    const auto held = m_session.fetch<QString>(key("task-undo-hold"), part,
                                               [](const Row &row) { return row.text(0); });
    if (!held)
        return held.error();
    report.removed += held->size();
    if (held->isEmpty())
        return {};
    if (const Status uncounted = uncountTasks(m_session, *held); !uncounted)
        return uncounted;
    const auto removed =
        m_session.execute(key("task-undo-remove"), {{key(":uuids"), sqlArray(QStringList(*held))}});
    return removed ? Status() : Status(removed.error());
}

Status Undo::tryBatch(const QString &until)
{
    const Bindings part{
        {key(":import"), m_importId}, {key(":after"), m_after}, {key(":until"), until}};
    const auto set = m_session.executeSql(key("task-undo-settings"),
                                          key("select set_config('lock_timeout', '300ms', true)"));
    if (!set)
        return set.error();
    const Status found = m_session.forEach(key("task-undo-left"), part, [this](const Row &row) {
        ++m_report.leftCount;
        if (m_report.left.size() < TaskUndoReport::longestList)
            m_report.left.append(row.text(0));
        return true;
    });
    if (!found)
        return found;
    const auto restored = m_session.execute(key("task-undo-restore"), part);
    if (!restored)
        return restored.error();
    m_report.restored += *restored;
    if (const Status removed = remove(part, m_report); !removed)
        return removed;
    const auto forgotten = m_session.execute(key("task-undo-forget"), part);
    return forgotten ? Status() : Status(forgotten.error());
}

Status Undo::finish(const Actor &actor)
{
    return m_session.transaction([&]() -> Status {
        const auto told =
            m_session.execute(key("task-undo-finish"), {{key(":import"), m_importId}});
        if (!told)
            return told.error();
        QJsonObject summary = m_report.toJson();
        summary.remove(key("left"));
        return writeAudit(m_session, actor,
                          {key("tasks-import-undo"),
                           key("task-import"),
                           QString::number(m_importId),
                           {},
                           summary,
                           {}});
    });
}

} // namespace

QJsonObject TaskUndoReport::toJson() const
{
    return {{key("source"), source},
            {key("removed"), removed},
            {key("restored"), restored},
            {key("left_count"), leftCount},
            {key("left"), QJsonArray::fromStringList(left)},
            {key("cancelled"), cancelled}};
}

Result<QList<TaskImportInfo>> taskImports(Session &session, int most)
{
    return session.fetch<TaskImportInfo>(key("task-imports"), {{key(":most"), most}}, &infoFrom);
}

Result<QList<RejectedRow>> taskImportErrors(Session &session, qint64 importId, int most)
{
    return session.fetch<RejectedRow>(
        key("task-import-errors"), {{key(":import"), importId}, {key(":most"), most}},
        [](const Row &row) {
            return RejectedRow{0, row.integer(0), row.text(1), row.text(2), row.text(3).toUtf8()};
        });
}

Result<TaskUndoReport> undoTaskImport(Session &session, qint64 importId, const Actor &actor,
                                      const std::function<bool(qint64 undone)> &progress)
{
    Undo undo(session, importId);
    if (const Status done = undo.run(actor, progress); !done)
        return done.error();
    (void)foldTaskStatistics(session); // else the next refresh does
    return undo.report();
}

} // namespace regie
