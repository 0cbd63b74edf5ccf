// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignwriter.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "database/statements.h"
#include "imports/canonicaljson.h"

#include <QFileInfo>

#include <algorithm>

namespace regie {

namespace {

constexpr qsizetype batchLength = 500;
constexpr qint64 batchBytes = 2 * 1024 * 1024;
constexpr int tries = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CampaignImport", text);
}

QByteArray quoted(const QString &text)
{
    return jsonString(text.toStdString());
}

QByteArray timeOrNull(const QByteArray &time)
{
    return time.isEmpty() ? QByteArray("null") : '"' + time + '"';
}

/// A record as statement import-campaigns reads it; its position is its place in the batch.
void appendRecord(QByteArray &list, qint64 position, const ImportedCampaign &c)
{
    list += list.isEmpty() ? '[' : ',';
    list +=
        "{\"position\":" + QByteArray::number(position) +
        ",\"external_id\":" + quoted(c.externalId) + ",\"fingerprint\":\"" + c.fingerprint +
        "\",\"name\":" + quoted(c.name) + ",\"niche\":" + quoted(c.niche) +
        ",\"region\":" + quoted(c.region) + ",\"channel\":" + quoted(c.channel) +
        ",\"client_key\":" + (c.clientKey.isEmpty() ? QByteArray("null") : quoted(c.clientKey)) +
        ",\"status\":" + quoted(c.status) + ",\"created_at\":" + timeOrNull(c.createdAt) +
        ",\"started_at\":" + timeOrNull(c.startedAt) +
        ",\"completed_at\":" + timeOrNull(c.completedAt) + ",\"extra\":";
    list += c.extra;
    list += ",\"phases\":";
    list += c.phases;
    list += '}';
}

/// The fault of a value in the batch, not of the connection or the server.
bool isFaultOfValue(const Error &error)
{
    if (error.kind == ErrorKind::Input || error.kind == ErrorKind::Conflict)
        return true;
    const QString state = error.sqlState.left(2);
    return state == QLatin1String("54") || state == QLatin1String("22");
}

/// Two imports met; the same statement works once the other is done.
bool isWorthRepeating(const Error &error)
{
    return error.sqlState.startsWith(QLatin1String("40")) ||
           error.sqlState == QLatin1String("23505");
}

} // namespace

CampaignWriter::CampaignWriter(Session &session, const QString &fileName,
                               const CampaignImportOptions &options, CampaignImportReport &report)
    : m_session(session)
    , m_options(options)
    , m_report(report)
    , m_fileName(QFileInfo(fileName).fileName())
    , m_statement(statementText(QStringLiteral("import-campaigns")))
{}

Status CampaignWriter::start()
{
    return m_session.stream(QStringLiteral("import-clock"),
                            statementText(QStringLiteral("import-clock")), {},
                            [this](const TextRow &row) {
                                m_time = row.value(0).value_or(QByteArray());
                                return true;
                            });
}

Status CampaignWriter::add(CampaignRecord &&record)
{
    if (!record.isGood()) {
        reject(record, record.reason);
        return {};
    }
    m_batchSize += record.size;
    m_batch.push_back(std::move(record));
    return std::ssize(m_batch) >= batchLength || m_batchSize >= batchBytes ? flush() : Status();
}

Status CampaignWriter::flush()
{
    keepNewest();
    const Status status = write(m_batch);
    m_batch.clear();
    m_batchSize = 0;
    return status;
}

/// Of the versions of a campaign in one batch only the newest is written; the later one of two that
/// are as new.
void CampaignWriter::keepNewest()
{
    QHash<QString, size_t> newest;
    std::vector<bool> outdated(m_batch.size());
    for (size_t i = 0; i < m_batch.size(); ++i) {
        const auto it = newest.find(m_batch[i].id);
        if (it == newest.end()) {
            newest.insert(m_batch[i].id, i);
            continue;
        }
        const bool later =
            supersedes(m_batch[i].campaign.fingerprint, m_batch[*it].campaign.fingerprint);
        const size_t loser = later ? std::exchange(*it, i) : i;
        outdated[loser] = true;
        ++m_report.read;
        ++m_report.unchanged;
        remark(m_batch[loser],
               translated(QT_TRANSLATE_NOOP("regie::CampaignImport",
                                            "it stands twice in the file; element %1 was taken"))
                   .arg(m_batch[*it].index));
    }
    size_t i = 0;
    std::erase_if(m_batch, [&](const CampaignRecord &) { return outdated[i++]; });
}

/// A batch that fails because of a value is halved until the campaign at fault stands alone.
Status CampaignWriter::write(Batch batch)
{
    if (batch.empty())
        return {};
    QList<QByteArray> outcomes(std::ssize(batch));
    const Status status = writeOnce(batch, outcomes);
    if (status) {
        for (size_t i = 0; i < batch.size(); ++i)
            count(batch[i], outcomes.at(static_cast<qsizetype>(i)));
        return {};
    }
    if (!isFaultOfValue(status.error()))
        return status;
    if (batch.size() == 1) {
        reject(batch.front(), status.error().text());
        return {};
    }
    const size_t half = batch.size() / 2;
    if (const Status first = write(batch.first(half)); !first)
        return first;
    return write(batch.subspan(half));
}

Status CampaignWriter::writeOnce(Batch batch, QList<QByteArray> &outcomes)
{
    Status status;
    for (int i = 0; i < tries; ++i) {
        status = tryBatch(batch, outcomes);
        const bool again =
            status ? outcomes.contains("contested") : isWorthRepeating(status.error());
        if (!again)
            break;
    }
    return status;
}

Status CampaignWriter::tryBatch(Batch batch, QList<QByteArray> &outcomes)
{
    QByteArray list;
    for (size_t i = 0; i < batch.size(); ++i)
        appendRecord(list, static_cast<qint64>(i), batch[i].campaign);
    list += ']';
    if (m_options.dryRun) {
        if (const Status begun = m_session.begin(); !begun)
            return begun;
    }
    Status status = m_session.stream(
        QStringLiteral("import-campaigns"), m_statement,
        {list, m_options.source.toUtf8(), m_options.actor.toUtf8(), m_time, m_fileName.toUtf8()},
        [&](const TextRow &row) {
            // What an earlier try wrote counts, though this one finds it unchanged.
            QByteArray &outcome = outcomes[row.at(0).value_or(QByteArray()).toLongLong()];
            if (outcome.isEmpty() || outcome == "contested")
                outcome = row.at(1).value_or(QByteArray());
            return true;
        });
    if (m_options.dryRun) {
        const Status undone = m_session.rollback();
        status = status ? undone : status;
    }
    return status;
}

void CampaignWriter::count(const CampaignRecord &record, const QByteArray &outcome)
{
    ++m_report.read;
    if (outcome == "imported")
        ++m_report.imported;
    else if (outcome == "updated")
        ++m_report.updated;
    else
        ++m_report.unchanged;
    if (outcome == "older" || outcome == "contested")
        remark(record, translated(QT_TRANSLATE_NOOP("regie::CampaignImport",
                                                    "the database holds a newer version")));
    else if (outcome == "archived")
        remark(record, translated(QT_TRANSLATE_NOOP("regie::CampaignImport",
                                                    "the campaign is in the archive")));
    const size_t hash = qHash(record.id);
    if (m_seen.contains(hash))
        remark(record, translated(QT_TRANSLATE_NOOP("regie::CampaignImport",
                                                    "it stands twice in the file")));
    m_seen.insert(hash);
    if (!record.campaign.remark.isEmpty())
        remark(record, record.campaign.remark);
}

void CampaignWriter::reject(const CampaignRecord &record, const QString &reason)
{
    ++m_report.read;
    ++m_report.rejected;
    const RejectedCampaign rejected{record.index, record.id, reason, record.position, record.line};
    if (m_options.rejected)
        m_options.rejected(rejected);
    if (m_report.rejects.size() < CampaignImportReport::longestList)
        m_report.rejects.append(rejected);
}

void CampaignWriter::remark(const CampaignRecord &record, const QString &reason)
{
    if (m_report.remarks.size() < CampaignImportReport::longestList)
        m_report.remarks.append({record.index, record.id, reason, record.position, record.line});
}

Status CampaignWriter::finish()
{
    if (m_options.dryRun)
        return {};
    QJsonObject summary = m_report.toJson();
    summary.remove(QStringLiteral("rejects"));
    summary.remove(QStringLiteral("remarks"));
    const auto written =
        m_session.execute(QStringLiteral("import-audit"),
                          {{QStringLiteral(":at"), QString::fromLatin1(m_time)},
                           {QStringLiteral(":actor"),
                            m_options.actor.isNull() ? QStringLiteral("") : m_options.actor},
                           {QStringLiteral(":file"), m_fileName},
                           {QStringLiteral(":report"), jsonText(summary)}});
    return written ? Status() : Status(written.error());
}

} // namespace regie
