// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignframer.h"
#include "imports/campaignreader.h"

#include <QList>
#include <QTemporaryDir>

namespace regie {

/// What the tests of the import share: made campaigns, files of them, and their reading.

/// A campaign as the scraping system writes it, with an id and phases made from `number`.
QJsonObject madeCampaign(int number);
/// {"campaigns": […]} of the campaigns 0 to count - 1; `indented` as Python's json.dump(indent=2).
QByteArray madeMemory(int count, bool indented);

/// The frames of `bytes` fed in pieces of `pieceSize` bytes (0: all at once).
QList<CampaignFrame> framesOf(QByteArrayView bytes, qsizetype pieceSize = 0,
                              qint64 sizeLimit = CampaignFramer::maximumCampaign);
/// "0 CAMP-0 whole", "1 CAMP-1 lost": one line an element.
QStringList summary(const QList<CampaignFrame> &frames);

/// A folder for the files of one test.
class CampaignFiles
{
public:
    /// The path of a file with these bytes.
    QString write(const QByteArray &bytes);

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

/// Everything in a file, without a database.
struct ReadFile
{
    QList<CampaignRecord> records;
    Status status;
    bool damaged = false;
    QString damage;

    QStringList ids(bool good) const;
};
ReadFile readFile(const QString &fileName, const QByteArray &zone = "Europe/Paris");

} // namespace regie
