// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/stuckactions.h"

#include "ui/backgroundjob.h"
#include "ui/notifications.h"

#include "database/database.h"

namespace regie {

using namespace Qt::StringLiterals;

StuckActions::StuckActions(QObject *parent)
    : QObject(parent)
{}

void StuckActions::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    m_done.clear();
    setBusy(false);
}

void StuckActions::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void StuckActions::tellError(const Error &error)
{
    if (m_services.notifications)
        m_services.notifications->failed(error);
}

void StuckActions::markFailed(const QList<NamedTask> &tasks, const QString &reason)
{
    if (!m_services.database)
        return tellNotStarted(m_services, tr("Mark as failed"));
    if (m_busy || tasks.isEmpty())
        return;
    setBusy(true);
    QStringList uuids;
    for (const NamedTask &task : tasks)
        uuids.append(task.uuid);
    m_services.database->ask(
        this,
        [uuids, reason](Session &session) {
            return markTasksFailed(session, uuids, reason, Actor::inWindow());
        },
        [this, tasks, asked = m_services.database](const Result<MarkOutcome> &outcome) {
            if (asked != m_services.database)
                return;
            setBusy(false);
            if (outcome)
                take(tasks, *outcome);
            else
                tellError(outcome.error());
        },
        Lane::Interactive, Access::Write);
}

void StuckActions::take(const QList<NamedTask> &tasks, const MarkOutcome &outcome)
{
    QList<NamedTask> done, left;
    for (const NamedTask &task : tasks)
        (outcome.left.contains(task.uuid) ? left : done).append(task);
    if (!outcome.marks.isEmpty())
        m_done.append(outcome.marks);
    Q_EMIT changed();
    Q_EMIT marked(done, left);
}

void StuckActions::undo()
{
    if (!canUndo() || !m_services.database)
        return;
    takeBack(m_done.last());
}

void StuckActions::undoMark(qint64 mark)
{
    if (m_busy || !m_services.database)
        return;
    takeBack({mark});
}

void StuckActions::takeBack(const QList<qint64> &marks)
{
    setBusy(true);
    m_services.database->ask(
        this,
        [marks](Session &session) { return undoTaskMarks(session, marks, Actor::inWindow()); },
        [this, marks, asked = m_services.database](const Result<QList<qint64>> &left) {
            if (asked != m_services.database)
                return;
            setBusy(false);
            if (!left)
                return tellError(left.error()); // not tried, and can still be
            m_done.removeAll(marks);
            Q_EMIT changed();
            const qsizetype back = marks.size() - left->size();
            QStringList sentences;
            if (back > 0)
                sentences.append(tr("%Ln task(s) are as they were before.", nullptr, int(back)));
            if (!left->isEmpty())
                sentences.append(tr("%Ln task(s) were changed since, and stay as they are.",
                                    nullptr, int(left->size())));
            Q_EMIT takenBack(sentences.join(u' '));
        },
        Lane::Interactive, Access::Write);
}

} // namespace regie
