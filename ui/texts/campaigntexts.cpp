// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/campaigntexts.h"

#include "ui/look/status.h"
#include "ui/texts/relativetime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("regie::CampaignTexts", text, nullptr, n);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString difference(const Inconsistency &inconsistency)
{
    const qint64 difference = inconsistency.actual - inconsistency.expected;
    return difference > 0 ? translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1 too many"))
                                .arg(number(difference))
                          : translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1 too few"))
                                .arg(number(-difference));
}

QString metricText(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// "49 rejected" when the metric is there and not zero.
void addCount(QStringList &parts, const QJsonObject &metrics, QLatin1String name,
              const QString &pattern)
{
    if (const qint64 value = metrics.value(name).toInteger(); value != 0)
        parts.append(pattern.arg(number(value)));
}

/// What an operator decided about a campaign's closure, and why; empty for other events.
QString decisionSentence(const CampaignEvent &event)
{
    QString sentence;
    if (event.kind == "limit_moved"_L1) {
        const auto limit =
            QDateTime::fromString(event.details.value("limit_at"_L1).toString(), Qt::ISODateWithMs);
        sentence = translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Limit moved to %1"))
                       .arg(QLocale().toString(limit.toLocalTime(), QLocale::ShortFormat));
    } else if (event.kind == "closure_vetoed"_L1) {
        sentence =
            translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Kept open past its limit"));
    } else if (event.kind == "veto_lifted"_L1) {
        sentence = translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "No longer kept open past its limit"));
    } else if (event.kind == "closed_now"_L1) {
        sentence = translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Closed by hand"));
    }
    const QString reason = event.details.value("reason"_L1).toString();
    if (sentence.isEmpty() || reason.isEmpty())
        return sentence;
    return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1: %2")).arg(sentence, reason);
}

} // namespace

QString inconsistencySentence(const Inconsistency &inconsistency)
{
    switch (inconsistency.kind) {
    case Inconsistency::Kind::CompletedWithFailedPhase:
        return translated(
                   QT_TRANSLATE_NOOP("regie::CampaignTexts",
                                     "The campaign says completed, but its phase %1 failed."))
            .arg(phaseWord(phaseName(inconsistency.phase)));
    case Inconsistency::Kind::ClassifiedDiffers:
        return translated(QT_TRANSLATE_NOOP(
                              "regie::CampaignTexts",
                              "%1 leads were classified, but hot, warm and cold make %2: %3."))
            .arg(number(inconsistency.expected), number(inconsistency.actual),
                 difference(inconsistency));
    case Inconsistency::Kind::CleanedDiffers:
        return translated(QT_TRANSLATE_NOOP(
                              "regie::CampaignTexts",
                              "%1 leads were scraped, but cleaned and rejected make %2: %3."))
            .arg(number(inconsistency.expected), number(inconsistency.actual),
                 difference(inconsistency));
    }
    return {};
}

QString eventSentence(const CampaignEvent &event)
{
    const auto count = [&](const char *name) {
        return int(event.details.value(QLatin1String(name)).toInteger());
    };
    if (event.kind == "created"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Created"));
    if (event.kind == "started"_L1)
        return translated(QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Started with %n message(s)"),
                          count("messages"));
    if (event.kind == "paused"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Paused with %n message(s) pending"),
            count("pending"));
    if (event.kind == "completed"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Completed: %n message(s) sent"),
            count("sent"));
    if (event.kind == "failed"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Failed: %n message(s) could not be sent"),
            count("failed"));
    if (event.kind == "settled"_L1)
        return translated(QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Settled with %n reply(ies)"),
                          count("replies"));
    if (event.kind == "check_24h"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "24 h check: %n without reply"),
            count("no_interaction"));
    if (event.kind == "check_48h"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "48 h limit: %n pending message(s) failed"),
            count("failed"));
    if (event.kind == "relaunch_requested"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Relaunch asked: nothing sent for %n min"),
            count("idle_minutes"));
    if (event.kind == "reopened"_L1)
        return translated(
            QT_TRANSLATE_N_NOOP("regie::CampaignTexts", "Sending again: %n message(s) pending"),
            count("pending"));
    if (const QString decision = decisionSentence(event); !decision.isEmpty())
        return decision;
    if (event.kind == "imported"_L1)
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "Imported from a campaign memory"));
    if (event.kind == "updated"_L1)
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "Updated from a campaign memory"));
    return event.kind;
}

QString closingSentence(const QString &reason)
{
    if (reason == "all_processed"_L1)
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "Closed: every message was processed."));
    if (reason == "limit_48h"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts",
                                            "Closed: the 48 h limit for sending had passed."));
    if (reason == "all_failed"_L1)
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "Closed: no message could be sent."));
    if (reason == "closed_by_hand"_L1)
        return translated(
            QT_TRANSLATE_NOOP("regie::CampaignTexts", "Closed: an operator closed it."));
    if (reason == "phase_failed"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts",
                                            "Closed: a phase failed before anything was sent."));
    return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Closed: %1")).arg(reason);
}

QString channelWord(const QString &key)
{
    if (key == "email"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "E-mail"));
    if (key == "whatsapp"_L1)
        return u"WhatsApp"_s;
    if (key == "sms"_L1)
        return u"SMS"_s;
    if (key == "phone"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Phone"));
    return key;
}

QString phaseRemark(const CampaignPhase &phase)
{
    if (!phase.error.isEmpty())
        return phase.error;
    QStringList parts;
    const QJsonObject &metrics = phase.metrics;
    addCount(parts, metrics, "leads_rejected"_L1,
             translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1 rejected")));
    addCount(parts, metrics, "hot_leads"_L1,
             translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "hot %1")));
    addCount(parts, metrics, "warm_leads"_L1,
             translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "warm %1")));
    addCount(parts, metrics, "cold_leads"_L1,
             translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "cold %1")));
    addCount(parts, metrics, "leads_delayed"_L1,
             translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1 delayed")));
    return parts.join(u" · "_s);
}

QString phaseMetricsText(const CampaignPhase &phase)
{
    QStringList lines{phaseWord(phaseName(phase.phase)) + u" · "_s +
                      statusLook(StatusOf::Phase, phase.status).word};
    for (auto it = phase.metrics.begin(); it != phase.metrics.end(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key(), metricText(it.value())));
    if (phase.startedAt.isValid())
        lines.append(exactTime(phase.startedAt));
    if (!phase.error.isEmpty())
        lines.append(phase.error);
    return lines.join(u'\n');
}

QString targetingSentence(const TargetingAnswer &answer)
{
    const QString what = answer.region.isEmpty()
                             ? answer.niche
                             : translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "%1 in %2"))
                                   .arg(answer.niche, answer.region);
    if (!answer.isKnown && answer.similar.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("regie::CampaignTexts", "No campaign knows a niche named %1."))
            .arg(answer.niche);
    if (!answer.isKnown)
        return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts",
                                            "No campaign knows a niche named %1. Was %2 meant?"))
            .arg(answer.niche, answer.similar.join(QStringLiteral(", ")));
    if (!answer.recent.isEmpty())
        return translated(
                   QT_TRANSLATE_N_NOOP("regie::CampaignTexts",
                                       "No: %n campaign(s) targeted %1 within the last %2 days."),
                   int(answer.recent.size()))
            .arg(what)
            .arg(answer.days);
    if (!answer.lastTargeted.isValid())
        return translated(
                   QT_TRANSLATE_NOOP("regie::CampaignTexts", "Yes: %1 has never been targeted."))
            .arg(what);
    return translated(QT_TRANSLATE_NOOP("regie::CampaignTexts", "Yes: %1 was last targeted %2."))
        .arg(what, relativeTime(answer.lastTargeted));
}

} // namespace regie
