// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie {

namespace {

QJsonObject phase(const char *status, const QJsonObject &metrics)
{
    return {{QStringLiteral("status"), QLatin1String(status)},
            {QStringLiteral("metrics"), metrics}};
}

} // namespace

QJsonObject madeCampaign(int number)
{
    const QStringList niches{QStringLiteral("Plombiers"), QStringLiteral("Notaires"),
                             QStringLiteral("Cliniques vétérinaires"),
                             QStringLiteral("Ostéopathes")};
    const int scraped = 20 + number % 50;
    const QJsonObject sources{
        {QStringLiteral("annuaire"), QJsonObject{{QStringLiteral("leads_scraped"), scraped / 3}}},
        {QStringLiteral("apollo"), QJsonObject{{QStringLiteral("time_taken"), 3.8}}}};
    const QJsonObject phases{
        {QStringLiteral("scraping"), phase("COMPLETED", {{QStringLiteral("leads_scraped"), scraped},
                                                         {QStringLiteral("sources"), sources}})},
        {QStringLiteral("cleaning"),
         phase("COMPLETED", {{QStringLiteral("leads_cleaned"), scraped - 2},
                             {QStringLiteral("leads_rejected"), 2}})},
        {QStringLiteral("contact"), phase("PENDING", {{QStringLiteral("leads_contacted"), 0}})}};
    return {{QStringLiteral("campaign_id"), QStringLiteral("CAMP-%1").arg(number)},
            {QStringLiteral("niche"), niches.at(number % niches.size())},
            {QStringLiteral("region"), QStringLiteral("Île-de-France")},
            {QStringLiteral("start_time"), QStringLiteral("2025-04-27T19:01:27.360751")},
            {QStringLiteral("end_time"), QJsonValue::Null},
            {QStringLiteral("status"), QStringLiteral("RUNNING")},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("note"), QStringLiteral("braces } ] { [ and \"quotes\" \\ in a text")},
            {QStringLiteral("history"),
             QJsonArray{QJsonObject{{QStringLiteral("at"), 1}}, 2, QJsonArray{}}}};
}

QByteArray madeMemory(int count, bool indented)
{
    QJsonArray campaigns;
    for (int i = 0; i < count; ++i)
        campaigns.append(madeCampaign(i));
    const QJsonObject memory{
        {QStringLiteral("campaigns"), campaigns},
        {QStringLiteral("last_updated"), QStringLiteral("2025-05-05T07:31:00")}};
    return QJsonDocument(memory).toJson(indented ? QJsonDocument::Indented
                                                 : QJsonDocument::Compact);
}

QList<CampaignFrame> framesOf(QByteArrayView bytes, qsizetype pieceSize, qint64 sizeLimit)
{
    QList<CampaignFrame> frames;
    CampaignFramer framer([&](CampaignFrame &&frame) { frames.append(std::move(frame)); },
                          sizeLimit);
    const qsizetype step = pieceSize > 0 ? pieceSize : std::max<qsizetype>(1, bytes.size());
    for (qsizetype i = 0; i < bytes.size(); i += step)
        framer.feed(bytes.sliced(i, std::min(step, bytes.size() - i)));
    framer.finish();
    return frames;
}

QStringList summary(const QList<CampaignFrame> &frames)
{
    QStringList lines;
    for (const CampaignFrame &frame : frames)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(QString::number(frame.index), QString::fromUtf8(frame.id),
                              frame.whole ? QStringLiteral("whole") : QStringLiteral("lost")));
    return lines;
}

QString CampaignFiles::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("memory-%1.json").arg(++m_count)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList ReadFile::ids(bool good) const
{
    QStringList list;
    for (const CampaignRecord &record : records)
        if (record.isGood() == good)
            list.append(record.id);
    return list;
}

ReadFile readFile(const QString &fileName, const QByteArray &zone)
{
    ReadFile file;
    const auto reader = CampaignReader::open(fileName, zone);
    if (!reader) {
        file.status = reader.error();
        return file;
    }
    for (bool more = true; more;) {
        const Result<bool> read = (*reader)->readMore();
        more = read.ok() && *read;
        while (auto record = (*reader)->take())
            file.records.append(std::move(*record));
    }
    file.status = (*reader)->verdict();
    file.damaged = (*reader)->isDamaged();
    file.damage = (*reader)->damage();
    return file;
}

} // namespace regie
