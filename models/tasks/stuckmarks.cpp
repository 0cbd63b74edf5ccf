// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "tasks/stucktasks.h"

#include <QCoreApplication>
#include <QUuid>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(regie::StuckTasks)
};

struct Marked
{
    qint64 id = 0;
    QString uuid;
};

Status problemOf(const QStringList &uuids, const QString &reason)
{
    if (reason.isEmpty())
        return Error::input(MarkText::tr("Say why the tasks are given up."));
    for (const QString &uuid : uuids) {
        if (QUuid::fromString(uuid).isNull())
            return Error::input(MarkText::tr("“%1” is no task's identifier.").arg(uuid));
    }
    return {};
}

Status markAll(Session &session, const QStringList &uuids, const QString &reason,
               const Actor &actor, MarkOutcome &outcome)
{
    const auto now = databaseTime(session);
    if (!now)
        return now.error();
    const auto marked = session.fetch<Marked>(u"task-mark-failed"_s,
                                              {{u":uuids"_s, sqlArray(uuids)},
                                               {u":reason"_s, reason},
                                               {u":now"_s, *now},
                                               {u":actor"_s, notNull(actor.name)}},
                                              [](const Row &row) {
                                                  return Marked{row.integer(0), row.text(1)};
                                              });
    if (!marked)
        return marked.error();
    for (const Marked &mark : *marked) {
        outcome.marks.append(mark.id);
        outcome.left.removeAll(mark.uuid);
        if (Status told = writeAudit(session, actor,
                                     {u"task-give-up"_s,
                                      u"task"_s,
                                      mark.uuid,
                                      {{u"status"_s, u"processing"_s}},
                                      {{u"status"_s, u"failed"_s}},
                                      reason});
            !told)
            return told;
    }
    return {};
}

Status undoOne(Session &session, qint64 mark, const QDateTime &now, const Actor &actor,
               QList<qint64> &left)
{
    const auto undone = session.fetchOne<std::pair<QString, QString>>(
        u"task-mark-undo"_s,
        {{u":mark"_s, mark}, {u":now"_s, now}, {u":actor"_s, notNull(actor.name)}},
        [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!undone)
        return undone.error();
    if (!*undone) {
        left.append(mark);
        return {};
    }
    return writeAudit(session, actor,
                      {u"task-give-up-undo"_s,
                       u"task"_s,
                       (*undone)->first,
                       {{u"status"_s, u"failed"_s}},
                       {{u"status"_s, (*undone)->second}},
                       {}});
}

} // namespace

Result<MarkOutcome> markTasksFailed(Session &session, const QStringList &uuids,
                                    const QString &reason, const Actor &actor)
{
    const QString why = reason.trimmed();
    if (const Status problem = problemOf(uuids, why); !problem)
        return problem.error();
    MarkOutcome outcome;
    const Status done = session.transaction([&]() -> Status {
        outcome = {};
        for (const QString &uuid : uuids)
            outcome.left.append(QUuid::fromString(uuid).toString(QUuid::WithoutBraces));
        return markAll(session, QStringList(outcome.left), why, actor, outcome);
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<QList<qint64>> undoTaskMarks(Session &session, const QList<qint64> &marks,
                                    const Actor &actor)
{
    QList<qint64> left;
    const Status done = session.transaction([&]() -> Status {
        left.clear();
        const auto now = databaseTime(session);
        if (!now)
            return now.error();
        for (const qint64 mark : marks) {
            if (Status undone = undoOne(session, mark, *now, actor, left); !undone)
                return undone;
        }
        return {};
    });
    if (!done)
        return done.error();
    return left;
}

Result<QList<StuckMark>> stuckMarks(Session &session, const QString &uuid, int limit)
{
    return session.fetch<StuckMark>(
        u"task-stuck-marks"_s, {{u":uuid"_s, textOrNull(uuid)}, {u":limit"_s, limit}},
        [](const Row &row) {
            return StuckMark{row.integer(0), row.text(1), row.text(2), row.text(3),
                             row.time(4),    row.time(5), row.text(6)};
        });
}

} // namespace regie
