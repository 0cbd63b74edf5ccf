// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/archivequeries.h"

#include "database/session.h"

#include <QJsonArray>

namespace regie {

namespace {

ArchiveRunInfo runFrom(const Row &row)
{
    ArchiveRunInfo run;
    run.id = row.integer(0);
    run.policy = row.text(1);
    run.direction = row.text(2);
    run.status = row.text(3);
    run.movedRows = row.integer(4);
    if (!row.isNull(5))
        run.expectedRows = row.integer(5);
    run.startedAt = row.time(6);
    run.finishedAt = row.time(7);
    run.startedBy = row.text(8);
    run.error = row.text(9);
    run.details = row.json(10).toObject();
    run.isAlive = row.boolean(11);
    return run;
}

} // namespace

qint64 ArchiveRunInfo::items() const
{
    return details.value(QStringLiteral("items")).toInteger();
}

QStringList ArchiveRunInfo::left() const
{
    QStringList sentences;
    for (const QJsonValue &sentence : details.value(QStringLiteral("left")).toArray())
        sentences.append(sentence.toString());
    return sentences;
}

Result<QList<ArchiveRunInfo>> shownArchiveRuns(Session &session)
{
    return session.fetch<ArchiveRunInfo>(QStringLiteral("archive-runs-shown"), {}, runFrom);
}

Result<std::optional<ArchiveRunInfo>> archiveRun(Session &session, qint64 runId)
{
    return session.fetchOne<ArchiveRunInfo>(QStringLiteral("archive-run-shown"),
                                            {{QStringLiteral(":run"), runId}}, runFrom);
}

} // namespace regie
