// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/taskdetail.h"

#include "database/session.h"

#include <QCoreApplication>
#include <QUuid>

namespace regie {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Error gone()
{
    return Error::input(QCoreApplication::translate(
        "regie::Tasks", "This task is no longer there: it was removed or purged."));
}

TaskDetail detailFrom(const Row &row)
{
    TaskDetail task;
    int i = 0;
    task.uuid = row.text(i++);
    task.id = row.integer(i++);
    for (QString *text :
         {&task.name, &task.type, &task.status, &task.agentClass, &task.methodName, &task.model})
        *text = row.text(i++);
    for (qint64 *count :
         {&task.tokensInput, &task.tokensOutput, &task.tokensTotal, &task.tokensCached})
        *count = row.integer(i++);
    task.cost = row.real(i++);
    if (!row.isNull(i))
        task.listCost = row.real(i);
    if (!row.isNull(++i))
        task.durationMs = row.integer(i);
    task.retryCount = int(row.integer(++i));
    for (QDateTime *time : {&task.startedAt, &task.completedAt, &task.createdAt, &task.updatedAt})
        *time = row.time(++i);
    task.errorMessage = row.text(++i);
    task.errorTrace = row.text(++i);
    task.isErrorCut = row.boolean(++i);
    task.clientKey = row.text(++i);
    task.clientName = row.text(++i);
    task.campaignId = row.integer(++i);
    task.campaignName = row.text(++i);
    task.isCampaignArchived = row.boolean(++i);
    for (qint64 *size : {&task.argumentsSize, &task.contextSize, &task.resultSize})
        *size = row.integer(++i);
    return task;
}

} // namespace

Result<TaskDetail> taskDetail(Session &session, const QString &uuid)
{
    if (QUuid::fromString(uuid).isNull())
        return gone();
    auto found = session.fetchOne<TaskDetail>(
        key("task-detail"), {{key(":uuid"), uuid}, {key(":longest"), TaskDetail::longestText}},
        &detailFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return gone();
    TaskDetail task = **found;
    const auto marks =
        session.fetch<TaskMark>(key("task-marks"), {{key(":uuid"), uuid}}, [](const Row &row) {
            return TaskMark{row.text(0), row.text(1), row.time(2), row.time(3), row.text(4)};
        });
    if (!marks)
        return marks.error();
    task.marks = *marks;
    return task;
}

Result<QByteArray> taskPart(Session &session, const QString &uuid, TaskPart part)
{
    // Straight from the connection: five megabytes would else be copied four times on the way.
    static constexpr const char *columns[] = {"arguments", "context", "result"};
    const QString sql = QStringLiteral("select %1::text from marketing_task where uuid = $1::uuid")
                            .arg(QLatin1String(columns[int(part)]));
    std::optional<QByteArray> json;
    bool isThere = false;
    if (QUuid::fromString(uuid).isNull())
        return gone();
    const Status read =
        session.stream(key("task-part"), sql, {uuid.toLatin1()}, [&](const TextRow &row) {
            isThere = true;
            json = row.at(0);
            return true;
        });
    if (!read)
        return read.error();
    return isThere ? Result<QByteArray>(json.value_or(QByteArray())) : gone();
}

} // namespace regie
