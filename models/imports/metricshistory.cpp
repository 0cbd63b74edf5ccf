// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/metricshistory.h"

#include "database/session.h"
#include "imports/metricsmerge.h"
#include "operations/audit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace regie {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(regie::MetricsHistory)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

MetricsImportInfo infoFrom(const Row &row)
{
    MetricsImportInfo info;
    info.id = row.integer(0);
    info.kind = row.text(1);
    info.mappingName = row.text(2);
    info.fileName = row.text(3);
    info.status = row.text(4);
    info.read = row.integer(5);
    info.imported = row.integer(6);
    info.updated = row.integer(7);
    info.unchanged = row.integer(8);
    info.rejected = row.integer(9);
    info.importedBy = row.text(10);
    info.startedAt = row.time(11);
    info.finishedAt = row.time(12);
    info.undoneAt = row.time(13);
    info.error = row.text(14);
    const QJsonObject details = row.json(15).toObject();
    info.header = details.value(key("header")).toString().toUtf8();
    DelimitedDialect dialect;
    dialect.take(details.value(key("dialect")).toObject());
    info.delimiter = dialect.delimiter;
    return info;
}

/// One undo of one import, inside a transaction.
class Undo
{
public:
    Undo(Session &session, qint64 importId)
        : m_session(session)
        , m_import({{key(":import"), importId}})
        , m_importId(importId)
    {}

    Status run(const Actor &actor);
    const MetricsUndoReport &report() const { return m_report; }

private:
    Status begin();
    Status find();
    Result<qint64> step(const QString &name) { return m_session.execute(name, m_import); }
    Status putBack();
    Status finish(const Actor &actor);

    Session &m_session;
    const Bindings m_import;
    const qint64 m_importId;
    MetricsUndoReport m_report;
};

Status Undo::begin()
{
    if (const auto alone = m_session.execute(key("metrics-merge-lock")); !alone)
        return alone.error();
    QString status;
    const Status read = m_session.forEach(key("metrics-undo-begin"), m_import, [&](const Row &row) {
        m_report.kind = row.text(0);
        status = row.text(1);
        m_report.fileName = row.text(2);
        return true;
    });
    if (!read)
        return read;
    if (status.isEmpty())
        return Error::input(HistoryText::tr("There is no import %1.").arg(m_importId));
    if (status == key("undone"))
        return Error::input(HistoryText::tr("Import %1 was undone already.").arg(m_importId));
    if (status != key("completed"))
        return Error::input(
            HistoryText::tr("Import %1 was not completed: there is nothing to undo.")
                .arg(m_importId));
    return {};
}

/// What was changed since, before anything moves.
Status Undo::find()
{
    return m_session.forEach(m_report.kind + key("-undo-left"), m_import, [this](const Row &row) {
        ++m_report.leftCount;
        if (m_report.left.size() < MetricsUndoReport::longestList)
            m_report.left.append({row.text(0), row.text(1), row.text(2), row.value(3).toDate()});
        return true;
    });
}

Status Undo::putBack()
{
    const auto restored = step(m_report.kind + key("-undo-restore"));
    if (!restored)
        return restored.error();
    m_report.restored = *restored;
    const auto removed = step(m_report.kind + key("-undo-remove"));
    if (!removed)
        return removed.error();
    m_report.removed = *removed;
    return {};
}

Status Undo::run(const Actor &actor)
{
    if (const Status begun = begin(); !begun)
        return begun;
    if (const Status found = find(); !found)
        return found;
    const bool figures = m_report.kind == metricsKind().name;
    QList<ClientDays> touched;
    if (figures) {
        Result<QList<ClientDays>> days =
            touchedDays(m_session, key("metrics-undo-touched"), m_import);
        if (!days)
            return days.error();
        touched = days.take();
    }
    if (const Status back = putBack(); !back)
        return back;
    if (const Status refreshed = refreshDays(m_session, touched); !refreshed)
        return refreshed;
    return finish(actor);
}

Status Undo::finish(const Actor &actor)
{
    if (const auto clients = step(key("metrics-undo-clients")); !clients)
        return clients.error();
    if (const auto told = step(key("metrics-undo-finish")); !told)
        return told.error();
    QJsonObject summary = m_report.toJson();
    summary.remove(key("left"));
    return writeAudit(m_session, actor,
                      {m_report.kind + key("-import-undo"),
                       key("metric-import"),
                       QString::number(m_importId),
                       {},
                       summary,
                       {}});
}

} // namespace

QJsonObject MetricsUndoReport::toJson() const
{
    QJsonArray rows;
    for (const LeftRow &row : left)
        rows.append(QJsonObject{{key("client"), row.clientKey},
                                {key("entity_type"), row.entityType},
                                {key("entity_id"), row.entityId},
                                {key("date"), row.date.isValid()
                                                  ? QJsonValue(row.date.toString(Qt::ISODate))
                                                  : QJsonValue()}});
    return {{key("kind"), kind},         {key("file"), fileName},        {key("removed"), removed},
            {key("restored"), restored}, {key("left_count"), leftCount}, {key("left"), rows}};
}

Result<QList<MetricsImportInfo>> metricsImports(Session &session, int most)
{
    return session.fetch<MetricsImportInfo>(key("metrics-imports"), {{key(":most"), most}},
                                            &infoFrom);
}

Result<QList<RejectedRow>> importErrors(Session &session, qint64 importId, int most)
{
    return session.fetch<RejectedRow>(
        key("metrics-import-errors"), {{key(":import"), importId}, {key(":most"), most}},
        [](const Row &row) {
            return RejectedRow{0, row.integer(0), {}, row.text(1), row.text(2).toUtf8()};
        });
}

Result<MetricsUndoReport> undoMetricsImport(Session &session, qint64 importId, const Actor &actor)
{
    Undo undo(session, importId);
    if (const Status done = session.transaction([&] { return undo.run(actor); }); !done)
        return done.error();
    return undo.report();
}

} // namespace regie
