// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/campaignqueries.h"

#include "database/session.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace regie {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Campaign campaignFrom(const Row &row)
{
    int i = 0;
    Campaign campaign;
    campaign.id = row.integer(i++);
    for (QString *text : {&campaign.clientKey, &campaign.name, &campaign.niche, &campaign.region,
                          &campaign.channel, &campaign.status, &campaign.closedReason})
        *text = row.text(i++);
    for (QDateTime *time : {&campaign.createdAt, &campaign.startedAt, &campaign.completedAt,
                            &campaign.settledAt, &campaign.relaunchRequestedAt})
        *time = row.time(i++);
    for (qint64 *count : {&campaign.totalCount, &campaign.sentCount, &campaign.deliveredCount,
                          &campaign.readCount, &campaign.failedCount, &campaign.noInteractionCount,
                          &campaign.pendingCount, &campaign.interactionCount})
        *count = row.integer(i++);
    campaign.extra = row.json(i).toObject();
    return campaign;
}

std::optional<Phase> phaseFrom(const QString &name)
{
    for (int i = 0; i < phaseCount; ++i) {
        if (phaseName(Phase(i)) == name)
            return Phase(i);
    }
    return {};
}

void addCount(MessageCounts &counts, const QString &status, qint64 count)
{
    const QHash<QString, qint64 MessageCounts::*> fields{
        {key("pending"), &MessageCounts::pending},
        {key("sent"), &MessageCounts::sent},
        {key("delivered"), &MessageCounts::delivered},
        {key("read"), &MessageCounts::read},
        {key("failed"), &MessageCounts::failed},
        {key("no_interaction"), &MessageCounts::noInteraction},
    };
    if (const auto field = fields.value(status, nullptr))
        counts.*field = count;
}

/// The statement of a subject, for live campaigns or for those in the archive.
QString statement(const char *subject, bool isArchived)
{
    return (isArchived ? key("campaign-archived-") : key("campaign-")) + key(subject);
}

Status readPhases(Session &session, const Bindings &id, bool isArchived, CampaignDetail &detail)
{
    return session.forEach(statement("phases", isArchived), id, [&](const Row &row) {
        if (const auto phase = phaseFrom(row.text(0)))
            detail.phases.append({*phase, row.text(1), row.json(2).toObject(), row.text(3),
                                  row.time(4), row.time(5)});
        return true;
    });
}

Status readCounts(Session &session, const Bindings &id, bool isArchived, CampaignDetail &detail)
{
    return session.forEach(statement("message-counts", isArchived), id, [&](const Row &row) {
        addCount(detail.messages, row.text(0), row.integer(1));
        return true;
    });
}

Status readEvents(Session &session, Bindings bindings, bool isArchived, CampaignDetail &detail)
{
    bindings.insert(key(":limit"), CampaignDetail::eventLimit);
    return session.forEach(statement("events", isArchived), bindings, [&](const Row &row) {
        detail.events.append({row.time(0), row.text(1), row.text(2), row.json(3).toObject()});
        return true;
    });
}

Status readSources(Session &session, const Bindings &id, bool isArchived, CampaignDetail &detail)
{
    return session.forEach(statement("sources", isArchived), id, [&](const Row &row) {
        detail.externalIds.append(row.text(1));
        return true;
    });
}

Status readDetail(Session &session, qint64 campaignId, bool isArchived, CampaignDetail &detail)
{
    const Bindings id{{key(":campaign_id"), campaignId}};
    if (const auto snapshot =
            session.executeSql(key("campaign-detail"),
                               key("set transaction isolation level repeatable read, read only"));
        !snapshot)
        return snapshot.error();
    const auto campaign =
        session.fetchOne<Campaign>(statement("detail", isArchived), id, campaignFrom);
    if (!campaign)
        return campaign.error();
    if (!campaign->has_value())
        return Error::input(QCoreApplication::translate(
            "regie::Campaigns", "This campaign is no longer there: it was removed or archived."));
    detail.campaign = **campaign;
    for (const auto read : {readPhases, readCounts, readSources}) {
        if (Status status = read(session, id, isArchived, detail); !status)
            return status;
    }
    return readEvents(session, id, isArchived, detail);
}

Result<CampaignDetail> detailOf(Session &session, qint64 campaignId, bool isArchived)
{
    CampaignDetail detail;
    const Status status =
        session.transaction([&] { return readDetail(session, campaignId, isArchived, detail); });
    if (!status)
        return status.error();
    return detail;
}

CampaignHit hitFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.time(5)};
}

QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// For comparing what people type: no accents, no case.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain.simplified();
}

/// The name that is meant, as it is written; `typed` itself when there is none.
QString knownAs(const QString &typed, const QStringList &known)
{
    if (known.contains(typed))
        return typed;
    const QString wanted = folded(typed);
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const QString &name) { return folded(name) == wanted; });
    return it == known.end() ? typed : *it;
}

QStringList similarTo(const QString &typed, const QStringList &known)
{
    constexpr int most = 3;
    QStringList similar;
    const QString wanted = folded(typed);
    for (const QString &name : known) {
        const QString candidate = folded(name);
        if (similar.size() < most && (candidate.contains(wanted) || wanted.contains(candidate)))
            similar.append(name);
    }
    return similar;
}

Result<QStringList> names(Session &session, const char *statement)
{
    const auto found =
        session.fetch<QString>(key(statement), {}, [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return QStringList(*found);
}

} // namespace

Result<CampaignDetail> campaignDetail(Session &session, qint64 campaignId)
{
    return detailOf(session, campaignId, false);
}

Result<CampaignDetail> archivedCampaignDetail(Session &session, qint64 campaignId)
{
    return detailOf(session, campaignId, true);
}

Result<QList<CampaignHit>> searchCampaigns(Session &session, const QString &text, int limit)
{
    return session.fetch<CampaignHit>(
        key("campaign-search"), {{key(":pattern"), likePattern(text)}, {key(":limit"), limit}},
        hitFrom);
}

Result<TargetingAnswer> mayWeTarget(Session &session, const QString &niche, const QString &region,
                                    int days, const QDateTime &now)
{
    const Result<TargetingNames> known = targetingNames(session);
    if (!known)
        return known.error();
    TargetingAnswer answer;
    answer.niche = knownAs(niche, known->niches);
    answer.region = knownAs(region, known->regions);
    answer.days = days;
    if (!known->niches.contains(answer.niche)) {
        answer.isKnown = false;
        answer.similar = similarTo(niche, known->niches);
        return answer;
    }
    // An empty QString would bind NULL.
    const QVariant boundRegion =
        answer.region.isEmpty() ? QVariant(key("")) : QVariant(answer.region);
    Bindings bindings{{key(":niche"), answer.niche},
                      {key(":region"), boundRegion},
                      {key(":wanted_region"), boundRegion}};
    const auto last = session.fetchOne<QDateTime>(key("targeting-last"), bindings,
                                                  [](const Row &row) { return row.time(0); });
    if (!last)
        return last.error();
    answer.lastTargeted = last->value_or(QDateTime());
    bindings.insert(key(":since"), now.addDays(-days));
    auto recent = session.fetch<CampaignHit>(key("targeting-memory"), bindings, hitFrom);
    if (!recent)
        return recent.error();
    answer.recent = recent.take();
    return answer;
}

Result<TargetingNames> targetingNames(Session &session)
{
    auto niches = names(session, "niche-names");
    if (!niches)
        return niches.error();
    auto regions = names(session, "region-names");
    if (!regions)
        return regions.error();
    return TargetingNames{niches.take(), regions.take()};
}

Result<bool> hasAnyData(Session &session)
{
    const auto found = session.fetchOne<bool>(key("database-overview"), {}, [](const Row &row) {
        return row.boolean(0) || row.boolean(1);
    });
    if (!found)
        return found.error();
    return found->value_or(false);
}

} // namespace regie
