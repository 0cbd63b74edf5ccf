// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignframer.h"
#include "imports/campaignmapping.h"

#include <QFile>
#include <QTimeZone>

#include <deque>
#include <memory>

namespace regie {

/// One element of a campaign memory: a campaign, or why it is none.
struct CampaignRecord
{
    qint64 index = 0;
    qint64 position = 0;
    qint64 line = 0;
    QString id; ///< where it could be told
    ImportedCampaign campaign;
    QString reason;  ///< empty for a campaign that can be imported
    qint64 size = 0; ///< bytes in the file

    bool isGood() const { return reason.isEmpty(); }
};

/// Reads a campaign memory from front to back in constant memory, without a database. Blocking, one
/// thread. Only ever opens the file for reading.
class CampaignReader
{
public:
    /// An empty zone id is the machine's own zone. Errors: no such file, a directory, not readable,
    /// a zone nobody knows.
    static Result<std::unique_ptr<CampaignReader>> open(const QString &fileName,
                                                        const QByteArray &zoneId);

    /// Reads a piece of the file. False at its end.
    Result<bool> readMore();
    /// The next record of the pieces read so far; nothing when more must be read.
    std::optional<CampaignRecord> take();

    /// After the end: an error when nothing in the file is a campaign.
    Status verdict() const;

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_bytesTotal; }
    /// The file is not JSON as a whole, though campaigns may have been salvaged.
    bool isDamaged() const { return m_damaged || m_framer.isDamaged(); }
    QString damage() const { return m_framer.isDamaged() ? m_framer.damage() : m_damage; }
    const QTimeZone &zone() const { return m_zone; }

private:
    CampaignReader(const QString &fileName, const QTimeZone &zone);
    CampaignRecord read(CampaignFrame &&frame);
    void noteDamage(const CampaignRecord &record);

    QFile m_file;
    QTimeZone m_zone;
    CampaignFramer m_framer;
    std::deque<CampaignFrame> m_frames;
    QByteArray m_buffer;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    bool m_atEnd = false;
    bool m_sawCampaign = false;
    bool m_damaged = false;
    QString m_damage;
    QString m_firstReason;
};

} // namespace regie
