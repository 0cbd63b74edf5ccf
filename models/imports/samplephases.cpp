// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplecopy.h"
#include "imports/samplerows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regie::sample {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

constexpr std::array<const char *, 5> phaseNames{"scraping", "cleaning", "classification", "export",
                                                 "contact"};

double roundedMinutes(qint64 milliseconds)
{
    return double(milliseconds / (6 * second)) / 10.0;
}

QJsonObject scrapingMetrics(const Plan &plan, Random *random)
{
    const qint64 scraped = plan.leads.scraped;
    const auto fromDirectory = qint64(double(scraped) * random->uniform(0.25, 0.5));
    const qint64 length = plan.phaseStarts[1] - plan.phaseStarts[0];
    const auto source = [&](qint64 count) {
        return QJsonObject{
            {u"leads_scraped"_s, count},
            {u"time_taken"_s, roundedMinutes(length * count / std::max<qint64>(scraped, 1))}};
    };
    return {{u"leads_scraped"_s, scraped},
            {u"time_taken"_s, roundedMinutes(length)},
            {u"sources"_s, QJsonObject{{u"annuaire"_s, source(fromDirectory)},
                                       {u"apollo"_s, source(scraped - fromDirectory)}}}};
}

QJsonObject metricsOf(const Plan &plan, std::size_t phase, Random *random)
{
    const LeadCounts &leads = plan.leads;
    const qint64 lost = std::max<qint64>(1, leads.scraped / 17);
    switch (phase) {
    case 0:
        return scrapingMetrics(plan, random);
    case 1:
        return {
            {u"leads_cleaned"_s, leads.cleaned},
            {u"leads_rejected"_s, leads.rejected + (plan.flaw == Flaw::CleanedDiffers ? lost : 0)}};
    case 2: {
        const bool unsorted = plan.flaw == Flaw::ClassifiedDiffers;
        return {{u"leads_classified"_s, leads.cleaned},
                {u"hot_leads"_s, unsorted ? 0 : leads.hot},
                {u"warm_leads"_s, unsorted ? 0 : leads.warm},
                {u"cold_leads"_s, leads.cold}};
    }
    case 3:
        return {{u"leads_exported"_s, leads.exported},
                {u"leads_delayed"_s, leads.delayed},
                {u"export_strategy"_s, u"PAR_QUALITE"_s}};
    default: {
        const qint64 contacted = plan.course == Course::ContactFailed ? 0 : plan.processed;
        const QString channel = QString::fromLatin1(channelOf(plan).key);
        return {{u"leads_contacted"_s, contacted},
                {u"by_channel"_s, QJsonObject{{channel, contacted}}}};
    }
    }
}

/// The phase a campaign that is not over has come to.
QByteArray openPhaseStatus(const Plan &plan)
{
    switch (plan.course) {
    case Course::PhaseFailed:
    case Course::ContactFailed:
        return "failed";
    case Course::Paused:
        return "paused";
    case Course::Draft:
        return plan.now - plan.created < 3 * hour ? "in_progress" : "pending";
    default:
        return "in_progress";
    }
}

struct PhaseRow
{
    QByteArray status, error;
    QJsonObject metrics;
    Instant started = 0, finished = 0;
};

PhaseRow phaseRow(const Plan &plan, const Tally &tally, int phase, Random *random)
{
    const auto index = std::size_t(phase);
    const bool isContact = phase == 4;
    const bool done = phase < plan.phasesDone;
    PhaseRow row;
    row.status = done ? QByteArray("completed") : openPhaseStatus(plan);
    if (done || isContact)
        row.metrics = metricsOf(plan, index, random);
    if (row.status == "failed") {
        const auto &failures = words().phaseFailures;
        row.error = isContact ? channelOf(plan).outage
                              : failures[index][random->below(failures[index].size())];
    }
    if (row.status != "pending")
        row.started = isContact ? plan.started : plan.phaseStarts[index];
    if (isContact)
        row.finished = completionTime(plan, tally);
    else if (done || row.status == "failed")
        row.finished = plan.phaseStarts[index + 1];
    return row;
}

void breakPhase(PhaseRow *row, std::size_t phase, Random *random)
{
    const auto &failures = words().phaseFailures[phase];
    row->status = "failed";
    row->error = failures[random->below(failures.size())];
}

} // namespace

Status writePhases(CopyWriter &copy, const RowContext &row, const Plan &plan, const Tally &tally)
{
    Random random = Random::of(plan.journeySeed, PhaseStream, 0);
    const bool hasContact = plan.started != 0;
    const int last = std::min({plan.phasesDone, 4, hasContact ? 4 : 3});
    Status status;
    for (int phase = 0; phase <= last && status; ++phase) {
        PhaseRow made = phaseRow(plan, tally, phase, &random);
        if (plan.flaw == Flaw::FailedPhase && phase == 3)
            breakPhase(&made, 3, &random);
        copy.integer(row.campaignId).raw(phaseNames[std::size_t(phase)]).raw(made.status);
        copy.text(json(made.metrics));
        writeOptional(copy, made.error);
        writeTime(copy, made.started);
        writeTime(copy, made.finished);
        status = copy.endRow();
    }
    return status;
}

namespace {

QByteArray figures(std::initializer_list<std::pair<const char *, qint64>> values)
{
    QByteArray object = "{";
    for (const auto &[name, value] : values) {
        if (object.size() > 1)
            object += ", ";
        object += '"' + QByteArray(name) + "\": " + QByteArray::number(value);
    }
    return object + '}';
}

void addEndings(QList<Event> *events, const Plan &plan, const Tally &tally)
{
    const Instant end = completionTime(plan, tally);
    if (plan.course == Course::TimedOut)
        events->append(
            {end, "check_48h", "regie", figures({{"failed", plan.contacts - plan.processed}})});
    if (plan.isOver() || plan.course == Course::PhaseFailed) {
        const QByteArray kind = plan.status();
        // As it stood then: who did not reply was still counted as sent.
        const qint64 failed = plan.isOver() ? tally.count(MessageStatus::Failed) : 0;
        events->append({end, kind, kind == "failed" ? "regie" : "CampaignMonitorAgent",
                        figures({{"sent", tally.total - failed}, {"failed", failed}})});
    }
    if (const Instant settled = settlementTime(plan, tally); settled > end)
        events->append({settled, "settled", "regie", figures({{"replies", tally.replies}})});
}

} // namespace

QList<Event> eventsOf(const Plan &plan, const Tally &tally)
{
    const QByteArray person = words().operators[plan.journeySeed % words().operators.size()];
    const bool byAgent = plan.journeySeed % 3 != 0;
    QList<Event> events{{plan.created, "created", byAgent ? "ScraperAgent" : person, "{}"}};
    if (plan.started)
        events.append({plan.started, "started", byAgent ? "CampaignStarterAgent" : person,
                       figures({{"messages", plan.contacts}})});
    if (plan.course == Course::Paused)
        events.append({plan.pausedOrStopped, "paused", person,
                       figures({{"pending", plan.contacts - plan.processed}})});
    if (plan.relaunchRequested)
        events.append(
            {plan.relaunchRequested, "relaunch_requested", "regie",
             figures({{"idle_minutes", (plan.relaunchRequested - plan.hours.until()) / minute}})});
    for (std::size_t check = 0; check < tally.expired.size(); ++check) {
        if (tally.expired[check] > 0)
            events.append({tally.checkTime(check, plan.now), "check_24h", "regie",
                           figures({{"no_interaction", tally.expired[check]}})});
    }
    addEndings(&events, plan, tally);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.at < b.at; });
    return events;
}

Status writeEvents(CopyWriter &copy, const RowContext &row, const QList<Event> &events,
                   qint64 firstId)
{
    Status status;
    for (const Event &event : events) {
        copy.integer(row.campaignId).integer(firstId++);
        writeTime(copy, event.at);
        copy.raw(event.kind).text(event.actor).raw(event.details);
        status = copy.endRow();
        if (!status)
            break;
    }
    return status;
}

} // namespace regie::sample
