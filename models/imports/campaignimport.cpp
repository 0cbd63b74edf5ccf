// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignimport.h"

#include "database/session.h"
#include "imports/campaignreader.h"
#include "imports/campaignwriter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CampaignImport", text);
}

QJsonArray toJson(const QList<RejectedCampaign> &list)
{
    QJsonArray array;
    for (const RejectedCampaign &entry : list)
        array.append(entry.toJson());
    return array;
}

void sortByIndex(QList<RejectedCampaign> &list)
{
    std::stable_sort(
        list.begin(), list.end(),
        [](const RejectedCampaign &a, const RejectedCampaign &b) { return a.index < b.index; });
}

/// One import of one file.
class Import
{
public:
    Import(Session &session, CampaignReader &reader, const QString &fileName,
           const CampaignImportOptions &options)
        : m_session(session)
        , m_reader(reader)
        , m_writer(session, fileName, options, m_report)
    {}

    Result<CampaignImportReport> run(const std::function<bool(const ImportProgress &)> &progress);

private:
    Status readAndWrite(const std::function<bool(const ImportProgress &)> &progress);
    Status writePending();
    bool stop(const std::function<bool(const ImportProgress &)> &progress) const;
    Error withProgress(Error error) const;

    Session &m_session;
    CampaignReader &m_reader;
    CampaignImportReport m_report;
    CampaignWriter m_writer;
};

Result<CampaignImportReport> Import::run(
    const std::function<bool(const ImportProgress &)> &progress)
{
    Status status = m_writer.start();
    if (status)
        status = readAndWrite(progress);
    if (!status && status.error().kind != ErrorKind::Cancelled)
        return withProgress(status.error());
    m_report.cancelled = m_report.cancelled || !status;
    if (const Status verdict = m_reader.verdict(); !verdict && !m_report.cancelled)
        return verdict.error();
    m_report.damaged = m_reader.isDamaged();
    m_report.damage = m_reader.damage();
    if (m_report.damaged)
        m_report.salvaged = m_report.read - m_report.rejected;
    sortByIndex(m_report.rejects);
    sortByIndex(m_report.remarks);
    const Status recorded = m_writer.finish();
    if (!recorded && recorded.error().kind != ErrorKind::Cancelled)
        return withProgress(recorded.error());
    return std::move(m_report);
}

Status Import::readAndWrite(const std::function<bool(const ImportProgress &)> &progress)
{
    for (;;) {
        const Result<bool> more = m_reader.readMore();
        if (!more)
            return more.error();
        if (const Status written = writePending(); !written)
            return written;
        m_report.cancelled = stop(progress);
        if (m_report.cancelled)
            return {};
        if (!*more)
            return m_writer.flush();
    }
}

Status Import::writePending()
{
    while (auto record = m_reader.take()) {
        if (const Status written = m_writer.add(std::move(*record)); !written)
            return written;
    }
    return {};
}

bool Import::stop(const std::function<bool(const ImportProgress &)> &progress) const
{
    if (m_session.isCancelled())
        return true;
    return progress && !progress({m_reader.bytesRead(), m_reader.bytesTotal(),
                                  m_report.read + m_writer.waiting()});
}

/// Those who read of a failure want to know what was done before it.
Error Import::withProgress(Error error) const
{
    const qint64 written = m_report.imported + m_report.updated;
    const QString done =
        translated(QT_TRANSLATE_NOOP(
                       "regie::CampaignImport",
                       "%1 campaigns had been written before; importing the file again goes on "
                       "from there"))
            .arg(written);
    if (written > 0)
        error.detail = error.detail.isEmpty() ? done : error.detail + QStringLiteral("; ") + done;
    return error;
}

CampaignPreview preview(const CampaignRecord &record)
{
    const ImportedCampaign &c = record.campaign;
    const auto time = [](const QByteArray &utc) {
        return QDateTime::fromString(QString::fromLatin1(utc.left(23)) + QLatin1Char('Z'),
                                     Qt::ISODateWithMs);
    };
    return {record.index,      record.id,           c.name,       c.niche,      c.region, c.status,
            time(c.startedAt), time(c.completedAt), c.phaseCount, record.reason};
}

} // namespace

QJsonObject RejectedCampaign::toJson() const
{
    return {{QStringLiteral("index"), index},
            {QStringLiteral("id"), id},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("position"), position},
            {QStringLiteral("line"), line}};
}

QJsonObject CampaignImportReport::toJson() const
{
    return {{QStringLiteral("read"), read},
            {QStringLiteral("imported"), imported},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("salvaged"), salvaged},
            {QStringLiteral("rejects"), regie::toJson(rejects)},
            {QStringLiteral("remarks"), regie::toJson(remarks)},
            {QStringLiteral("cancelled"), cancelled},
            {QStringLiteral("damaged"), damaged},
            {QStringLiteral("damage"), damage}};
}

Result<CampaignImportReport> importCampaigns(
    Session &session, const QString &fileName, const CampaignImportOptions &options,
    const std::function<bool(const ImportProgress &)> &progress)
{
    const auto reader = CampaignReader::open(fileName, options.zoneId);
    if (!reader)
        return reader.error();
    return Import(session, **reader, fileName, options).run(progress);
}

Result<QList<CampaignPreview>> previewCampaigns(const QString &fileName, int count,
                                                const QByteArray &zoneId)
{
    const auto opened = CampaignReader::open(fileName, zoneId);
    if (!opened)
        return opened.error();
    CampaignReader &reader = **opened;
    QList<CampaignPreview> previews;
    for (bool more = true; more && previews.size() < count;) {
        const Result<bool> read = reader.readMore();
        if (!read)
            return read.error();
        more = *read;
        while (auto record = previews.size() < count ? reader.take() : std::nullopt)
            previews.append(preview(*record));
    }
    if (const Status verdict = reader.verdict(); !verdict)
        return verdict.error();
    return previews;
}

} // namespace regie
