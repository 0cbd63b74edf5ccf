// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignreader.h"

#include "imports/canonicaljson.h"

#include <QFileInfo>

namespace regie {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CampaignReader", text);
}

Status checkFile(const QFileInfo &file)
{
    const QString name = QDir::toNativeSeparators(file.filePath());
    if (!file.exists())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "The file %1 does not exist."))
                .arg(name));
    if (file.isDir())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "%1 is a folder, not a file."))
                .arg(name));
    if (file.isFile() && file.size() == 0)
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "The file %1 is empty."))
                .arg(name));
    return {};
}

Result<QTimeZone> findZone(const QByteArray &id)
{
    const QTimeZone zone(id.isEmpty() ? QTimeZone::systemTimeZoneId() : id);
    if (zone.isValid())
        return zone;
    if (id.isEmpty())
        return QTimeZone::utc();
    return Error::input(
        translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "There is no time zone \"%1\"."))
            .arg(QString::fromUtf8(id)));
}

/// What the beginning of a file that is no JSON looks like, for those who can be told.
QString guess(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") ||
        start.startsWith(QByteArray("{\0", 2)))
        return translated(QT_TRANSLATE_NOOP("regie::CampaignReader",
                                            "It is written in UTF-16; save it as UTF-8."));
    if (start.startsWith("\x1F\x8B") || start.startsWith("PK\x03\x04") ||
        start.startsWith("\x28\xB5\x2F\xFD"))
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignReader", "It is compressed; unpack it first."));
    return {};
}

} // namespace

Result<std::unique_ptr<CampaignReader>> CampaignReader::open(const QString &fileName,
                                                             const QByteArray &zoneId)
{
    if (const Status status = checkFile(QFileInfo(fileName)); !status)
        return status.error();
    const Result<QTimeZone> zone = findZone(zoneId);
    if (!zone)
        return zone.error();
    std::unique_ptr<CampaignReader> reader(new CampaignReader(fileName, *zone));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "The file %1 cannot be read."))
                .arg(QDir::toNativeSeparators(fileName)),
            reader->m_file.errorString());
    reader->m_bytesTotal = reader->m_file.size();
    return reader;
}

CampaignReader::CampaignReader(const QString &fileName, const QTimeZone &zone)
    : m_file(fileName)
    , m_zone(zone)
    , m_framer([this](CampaignFrame &&frame) { m_frames.push_back(std::move(frame)); })
    , m_buffer(pieceSize, Qt::Uninitialized)
{}

Result<bool> CampaignReader::readMore()
{
    if (m_atEnd)
        return false;
    const qint64 size = m_file.read(m_buffer.data(), pieceSize);
    if (size < 0)
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "The file %1 cannot be read."))
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            m_file.errorString());
    if (m_bytesRead == 0)
        m_firstReason = guess(m_buffer.first(std::min<qint64>(size, 8)));
    m_bytesRead += size;
    m_atEnd = size == 0;
    if (m_atEnd)
        m_framer.finish();
    else
        m_framer.feed(QByteArrayView(m_buffer.constData(), size));
    return true;
}

std::optional<CampaignRecord> CampaignReader::take()
{
    if (m_frames.empty())
        return {};
    CampaignFrame frame = std::move(m_frames.front());
    m_frames.pop_front();
    m_sawCampaign = m_sawCampaign || frame.looksLikeCampaign;
    CampaignRecord record = read(std::move(frame));
    m_sawCampaign = m_sawCampaign || record.isGood();
    if (m_firstReason.isEmpty() && !record.isGood())
        m_firstReason = translated(QT_TRANSLATE_NOOP("regie::CampaignReader",
                                                     "The element at byte %1 is no campaign: %2."))
                            .arg(record.position)
                            .arg(record.reason);
    return record;
}

CampaignRecord CampaignReader::read(CampaignFrame &&frame)
{
    CampaignRecord record;
    record.index = frame.index;
    record.position = frame.position;
    record.line = frame.line;
    record.id = QString::fromUtf8(frame.id);
    record.reason = frame.reason;
    record.size = frame.bytes.size();
    if (!frame.whole)
        return record;
    const Result<QByteArray> canonical = canonicalJson(frame.bytes);
    if (!canonical) {
        record.reason = canonical.error().text();
        if (!canonical.error().detail.isEmpty())
            noteDamage(record);
        return record;
    }
    Result<ImportedCampaign> campaign = mapCampaign(*canonical, m_zone);
    if (!campaign) {
        record.reason = campaign.error().summary;
        return record;
    }
    record.campaign = campaign.take();
    record.id = record.campaign.externalId;
    return record;
}

void CampaignReader::noteDamage(const CampaignRecord &record)
{
    if (!m_damaged)
        m_damage =
            translated(QT_TRANSLATE_NOOP("regie::CampaignReader", "At byte %1 (line %2): %3."))
                .arg(record.position)
                .arg(record.line)
                .arg(record.reason);
    m_damaged = true;
}

Status CampaignReader::verdict() const
{
    if (m_sawCampaign || m_framer.hasCampaignsMember() || m_framer.isEmptyList())
        return {};
    return Error::input(translated(QT_TRANSLATE_NOOP("regie::CampaignReader",
                                                     "The file %1 is not a campaign memory."))
                            .arg(QDir::toNativeSeparators(m_file.fileName())),
                        m_firstReason.isEmpty() ? damage() : m_firstReason);
}

} // namespace regie
