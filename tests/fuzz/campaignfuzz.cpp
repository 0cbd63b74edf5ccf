// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfuzz.h"

#include "imports/campaignframer.h"
#include "imports/campaignmapping.h"
#include "imports/canonicaljson.h"

#include <QJsonDocument>
#include <QSet>

namespace regie {

namespace {

void require(bool holds, const char *promise)
{
    if (!holds)
        qFatal("broken promise: %s", promise);
}

QList<CampaignFrame> frames(QByteArrayView bytes, qsizetype piece)
{
    QList<CampaignFrame> result;
    CampaignFramer framer([&](CampaignFrame &&frame) { result.append(std::move(frame)); }, 4096);
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        framer.feed(bytes.sliced(i, std::min(piece, bytes.size() - i)));
    framer.finish();
    return result;
}

bool same(const CampaignFrame &a, const CampaignFrame &b)
{
    return a.whole == b.whole && a.index == b.index && a.position == b.position &&
           a.line == b.line && a.id == b.id && a.bytes == b.bytes && a.reason == b.reason;
}

void checkCampaign(const CampaignFrame &frame)
{
    static const QSet<QString> statuses{QStringLiteral("draft"), QStringLiteral("sending"),
                                        QStringLiteral("paused"), QStringLiteral("completed"),
                                        QStringLiteral("failed")};
    const auto canonical = canonicalJson(frame.bytes);
    if (!canonical)
        return require(!canonical.error().summary.isEmpty(), "what is no JSON has a reason");
    require(*canonicalJson(*canonical) == *canonical, "the canonical form is its own");
    const auto campaign = mapCampaign(*canonical, QTimeZone("Europe/Paris"));
    if (!campaign)
        return require(!campaign.error().summary.isEmpty(), "what cannot be mapped has a reason");
    require(statuses.contains(campaign->status), "the status is known to the database");
    require(!campaign->externalId.isEmpty() && !campaign->name.isEmpty(),
            "every campaign has an id and a name");
    require(canonicalJson(campaign->extra).ok() && campaign->extra.startsWith('{'),
            "extra is an object");
    require(canonicalJson(campaign->phases).ok() && campaign->phases.startsWith('['),
            "phases are a list");
}

} // namespace

void fuzzCampaigns(QByteArrayView bytes)
{
    const QList<CampaignFrame> whole = frames(bytes, std::max<qsizetype>(1, bytes.size()));
    const QList<CampaignFrame> pieces = frames(bytes, 1 + bytes.size() % 13);
    require(std::equal(whole.begin(), whole.end(), pieces.begin(), pieces.end(), same),
            "pieces of any size give the same campaigns");
    qint64 index = 0;
    for (const CampaignFrame &frame : whole) {
        require(frame.index == index++, "indexes grow by one");
        require(frame.whole != frame.bytes.isEmpty() || !frame.whole,
                "a whole campaign has its bytes");
        require(frame.whole != !frame.reason.isEmpty(), "what is lost has a reason");
        if (frame.whole)
            require(bytes.sliced(frame.position, frame.bytes.size()) == frame.bytes,
                    "the position is the campaign's");
        if (frame.whole)
            checkCampaign(frame);
    }
}

} // namespace regie
