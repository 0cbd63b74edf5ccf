// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignmapping.h"

#include "domain/campaign.h"
#include "imports/campaignfields.h"
#include "imports/canonicaljson.h"
#include "imports/filetime.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <array>

namespace regie {

namespace {

constexpr qsizetype longestId = 500;

/// Times of what has happened; those of what is planned say nothing of a version.
constexpr std::array<std::string_view, 9> activity{"saved_at",   "updated_at",  "last_updated",
                                                   "created_at", "start_time",  "started_at",
                                                   "end_time",   "finished_at", "completed_at"};

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CampaignMapping", text);
}

const QHash<QString, QString> &words()
{
    static const QHash<QString, QString> table = [] {
        const QList<QPair<QString, QString>> meanings{
            {QStringLiteral("pending"),
             QStringLiteral("PENDING DRAFT NEW CREATED SCHEDULED PLANNED QUEUED "
                            "READY WAITING NOT_STARTED")},
            {QStringLiteral("in_progress"),
             QStringLiteral(
                 "RUNNING IN_PROGRESS SENDING ACTIVE STARTED ONGOING PROCESSING LAUNCHED")},
            {QStringLiteral("paused"),
             QStringLiteral("PAUSED SUSPENDED ON_HOLD STOPPED INTERRUPTED")},
            {QStringLiteral("completed"),
             QStringLiteral("COMPLETED COMPLETE DONE FINISHED SUCCESS SUCCEEDED ENDED CLOSED")},
            {QStringLiteral("failed"),
             QStringLiteral("FAILED FAILURE ERROR CANCELLED CANCELED ABORTED CRASHED TIMEOUT")}};
        QHash<QString, QString> result;
        for (const auto &[meaning, list] : meanings)
            for (const QString &word : list.split(QLatin1Char(' ')))
                result.insert(word, meaning);
        return result;
    }();
    return table;
}

/// Reads one campaign; stops caring at the first problem, which rejects it.
class Mapper
{
public:
    Mapper(const QByteArray &canonical, const QTimeZone &zone)
        : m_canonical(canonical)
        , m_zone(zone)
        , m_fields({canonical.constData(), static_cast<size_t>(canonical.size())})
    {}

    Result<ImportedCampaign> map();

private:
    QByteArray time(const char *field);
    void identify();
    void readStatus();
    void readPhases();
    void addPhase(Phase phase, CampaignFields &fields);
    void noticeTimes(const CampaignFields &fields);
    void finish();

    const QByteArray &m_canonical;
    const QTimeZone &m_zone;
    CampaignFields m_fields;
    ImportedCampaign m_campaign;
    QByteArray m_identifyingStart;
    QByteArray m_version;
    QByteArray m_phases;
    int m_begun = 0;
    bool m_assumedZone = false;
};

Result<ImportedCampaign> Mapper::map()
{
    m_campaign.externalId = m_fields.takeId("campaign_id").trimmed();
    m_campaign.name = m_fields.takeText("name").trimmed();
    m_campaign.niche = m_fields.takeText("niche").trimmed();
    m_campaign.region = m_fields.takeText("region").trimmed();
    m_campaign.channel = m_fields.takeText("channel").trimmed();
    m_campaign.clientKey = m_fields.takeText("client_key").trimmed();
    m_campaign.startedAt = time("start_time");
    m_identifyingStart = m_fields.text("start_time").toUtf8();
    m_campaign.completedAt = time("end_time");
    m_campaign.createdAt = time("created_at");
    readStatus();
    readPhases();
    noticeTimes(m_fields);
    identify();
    if (!m_fields.problem().isEmpty())
        return Error::input(m_fields.problem());
    finish();
    return std::move(m_campaign);
}

/// The time stays among the fields as it was written: a column knows neither its zone nor its form.
QByteArray Mapper::time(const char *field)
{
    const QString written = m_fields.text(field);
    if (written.trimmed().isEmpty())
        return {};
    const auto read = parseFileTime(written, m_zone);
    if (!read) {
        m_fields.refuse(
            translated(QT_TRANSLATE_NOOP("regie::CampaignMapping", "%1 is not a time: \"%2\""))
                .arg(QLatin1String(field), written.left(100)));
        return {};
    }
    m_assumedZone = m_assumedZone || read->assumedZone;
    const QByteArray utc = read->toUtc();
    m_version = std::max(m_version, utc);
    return utc;
}

/// Times that only tell which version is newer. They are nobody's column, so a strange one is kept
/// and not minded.
void Mapper::noticeTimes(const CampaignFields &fields)
{
    for (const JsonMember &member : fields.all()) {
        if (member.key == "_storage_metadata" && member.value.starts_with('{'))
            noticeTimes(CampaignFields(member.value));
        if (std::find(activity.begin(), activity.end(), member.key) == activity.end())
            continue;
        if (const auto read = parseFileTime(jsonText(member.value), m_zone))
            m_version = std::max(m_version, read->toUtc());
    }
}

void Mapper::readStatus()
{
    const QString written = m_fields.text("status");
    m_campaign.status = campaignStatus(written);
    if (!m_campaign.status.isEmpty())
        return;
    if (!m_campaign.completedAt.isEmpty())
        m_campaign.status = QStringLiteral("completed");
    else
        m_campaign.status =
            m_campaign.startedAt.isEmpty() ? QStringLiteral("draft") : QStringLiteral("paused");
    if (!written.trimmed().isEmpty())
        m_campaign.remark =
            translated(
                QT_TRANSLATE_NOOP("regie::CampaignMapping",
                                  "the status \"%1\" is unknown, the campaign was read as %2"))
                .arg(written.left(100), m_campaign.status);
}

void Mapper::readPhases()
{
    CampaignFields phases(m_fields.takeObject("phases"));
    for (int i = 0; i < phaseCount; ++i) {
        const Phase phase = static_cast<Phase>(i);
        const QString name = phaseName(phase);
        if (!phases.holdsObject(name)) {
            if (phases.has(name) && !phases.isNull(name))
                m_fields.refuse(translated(QT_TRANSLATE_NOOP("regie::CampaignMapping",
                                                             "the phase %1 is not an object"))
                                    .arg(name));
            continue;
        }
        CampaignFields fields(phases.takeObject(name));
        addPhase(phase, fields);
        phases.put(name, fields.rest());
        if (!fields.problem().isEmpty())
            m_fields.refuse(translated(QT_TRANSLATE_NOOP("regie::CampaignMapping", "phase %1: %2"))
                                .arg(name, fields.problem()));
    }
    m_fields.put(QStringLiteral("phases"), phases.rest());
}

void Mapper::addPhase(Phase phase, CampaignFields &fields)
{
    noticeTimes(fields);
    QString status = phaseStatus(fields.text("status"));
    if (status.isEmpty())
        status = QStringLiteral("pending");
    else
        fields.dropIf("status", status.toUpper());
    m_begun += status != QLatin1String("pending");
    const QString error = fields.takeAnyText("error");
    const auto instant = [&](std::initializer_list<const char *> names) {
        for (const char *name : names)
            if (const auto read = parseFileTime(fields.anyText(name), m_zone))
                return jsonString(read->toUtc().toStdString());
        return QByteArray("null");
    };
    const std::string_view metrics = fields.takeObject("metrics");
    m_phases += m_phases.isEmpty() ? "{\"phase\":" : ",{\"phase\":";
    m_phases += jsonString(phaseName(phase).toStdString()) +
                ",\"status\":" + jsonString(status.toStdString()) +
                ",\"metrics\":" + QByteArray(metrics.data(), std::ssize(metrics)) + ",\"error\":" +
                (error.isEmpty() ? QByteArray("null") : jsonString(error.toStdString())) +
                ",\"started_at\":" + instant({"started_at", "start_time"}) +
                ",\"finished_at\":" + instant({"finished_at", "end_time", "completed_at"}) + '}';
    ++m_campaign.phaseCount;
}

void Mapper::identify()
{
    ImportedCampaign &c = m_campaign;
    c.hasOwnId = !c.externalId.isEmpty();
    if (c.externalId.size() > longestId)
        m_fields.refuse(translated(QT_TRANSLATE_NOOP("regie::CampaignMapping",
                                                     "campaign_id is longer than %1 characters"))
                            .arg(longestId));
    if (c.hasOwnId)
        return;
    const QStringList parts{c.name, c.niche, c.region, c.channel, c.clientKey};
    const QByteArray text = parts.join(QChar(0x1f)).toCaseFolded().toUtf8();
    if (c.niche.isEmpty() && m_identifyingStart.isEmpty() && c.phaseCount == 0)
        m_fields.refuse(translated(QT_TRANSLATE_NOOP(
            "regie::CampaignMapping",
            "it has no campaign_id, and neither niche, start nor phases to tell it by")));
    const auto start = parseFileTime(QString::fromUtf8(m_identifyingStart), m_zone);
    const bool zoned = start && !start->assumedZone;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text + '\x1f' + (zoned ? start->toUtc() : m_identifyingStart.trimmed()));
    c.externalId = QStringLiteral("made-") + QString::fromLatin1(hash.result().toHex().left(32));
}

void Mapper::finish()
{
    ImportedCampaign &c = m_campaign;
    if (c.name.isEmpty()) {
        QStringList parts{c.niche, c.region};
        parts.removeAll(QString());
        c.name = parts.join(QStringLiteral(" · "));
    }
    if (c.name.isEmpty())
        c.name = c.externalId;
    if (c.createdAt.isEmpty())
        c.createdAt = c.startedAt;
    c.extra = m_fields.rest();
    c.phases = '[' + m_phases + ']';
    c.fingerprint = campaignFingerprint(m_canonical, m_version, m_begun,
                                        m_assumedZone ? m_zone.id() : QByteArray());
}

} // namespace

QString phaseStatus(const QString &written)
{
    QString word = written.trimmed().toUpper();
    word.replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
    return words().value(word);
}

QString campaignStatus(const QString &written)
{
    const QString status = phaseStatus(written);
    if (status == QLatin1String("pending"))
        return QStringLiteral("draft");
    return status == QLatin1String("in_progress") ? QStringLiteral("sending") : status;
}

Result<ImportedCampaign> mapCampaign(const QByteArray &canonical, const QTimeZone &zone)
{
    return Mapper(canonical, zone).map();
}

QByteArray campaignFingerprint(const QByteArray &canonical, const QByteArray &version,
                               int begunPhases, const QByteArray &zone)
{
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    return hash + ';' + version + ';' + QByteArray::number(begunPhases) + ';' + zone;
}

bool supersedes(const QByteArray &candidate, const QByteArray &present)
{
    const QList<QByteArray> theirs = present.split(';');
    const QList<QByteArray> ours = candidate.split(';');
    if (theirs.size() < 3 || ours.at(0) == theirs.at(0))
        return true;
    return std::pair(ours.at(1), ours.at(2)) >= std::pair(theirs.at(1), theirs.at(2));
}

} // namespace regie
