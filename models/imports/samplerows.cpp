// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplerows.h"

#include "imports/samplecopy.h"

namespace regie::sample {

namespace {

constexpr QByteArrayView sampleMark = R"({"sample": true})";

QByteArray closedReason(const Plan &plan)
{
    switch (plan.course) {
    case Course::Completed:
        return "all_processed";
    case Course::TimedOut:
        return "limit_48h";
    case Course::PhaseFailed:
        return "phase_failed";
    case Course::ContactFailed:
        return "all_failed";
    default:
        return {};
    }
}

QByteArrayView statusName(MessageStatus status)
{
    static constexpr std::array<QByteArrayView, messageStatusCount> names{
        "pending", "sent", "delivered", "read", "failed", "no_interaction"};
    return names[std::size_t(status)];
}

QByteArrayView kindName(InteractionKind kind)
{
    static constexpr std::array<QByteArrayView, 3> names{"reply", "reaction", "click"};
    return names[std::size_t(kind)];
}

/// A mobile number, "06 12 34 56 78".
QByteArray phoneOf(Random *random)
{
    QByteArray phone = random->chance(0.7) ? "06" : "07";
    const auto digits = random->between(10'000'000, 99'999'999);
    for (qint64 scale = 1'000'000; scale > 0; scale /= 100) {
        const qint64 pair = digits / scale % 100;
        phone.append(' ').append(char('0' + pair / 10)).append(char('0' + pair % 10));
    }
    return phone;
}

Person drawPerson(Random random, int niche, int region)
{
    const Word &first = words().firstNames[random.below(words().firstNames.size())];
    const Word &last = words().lastNames[random.below(words().lastNames.size())];
    const Word &company = words().niches[std::size_t(niche)].company;
    const auto &towns = words().regions[std::size_t(region)].towns;
    const Word &place = random.chance(0.35) ? towns[random.below(towns.size())] : last;
    Person person;
    person.name = first.text + ' ' + last.text;
    person.company = company.text + ' ' + place.text;
    person.email =
        first.slug + '.' + last.slug + '@' + company.slug + '-' + place.slug + ".example";
    person.phone = phoneOf(&random);
    return person;
}

QByteArray leadStatus(const Plan &plan, qint64 lead)
{
    const LeadCounts &leads = plan.leads;
    if (lead < plan.processed && plan.phasesDone >= 4) {
        const Journey journey = journeyOf(plan, lead);
        if (journey.replied())
            return plan.journeySeed % 7 == quint64(lead) % 7 ? "converted" : "replied";
        return journey.first.status == MessageStatus::Failed ? "exported" : "contacted";
    }
    if (plan.phasesDone >= 2 && lead >= leads.cleaned)
        return "rejected";
    if (plan.phasesDone >= 4)
        return lead < leads.exported ? "exported" : "delayed";
    if (plan.phasesDone < 3)
        return "new";
    return lead < leads.hot ? "hot" : lead < leads.hot + leads.warm ? "warm" : "cold";
}

/// Leads are in the order of their quality, so that the best are exported first.
void writeScore(CopyWriter &copy, const Plan &plan, qint64 lead, Random *random)
{
    const LeadCounts &leads = plan.leads;
    if (plan.phasesDone < 3 || lead >= leads.cleaned)
        copy.null();
    else if (lead < leads.hot)
        copy.integer(random->between(70, 100));
    else if (lead < leads.hot + leads.warm)
        copy.integer(random->between(40, 69));
    else
        copy.integer(random->between(3, 39));
}

} // namespace

Person personOf(quint64 seed, int niche, int region, qint64 index)
{
    const int cell = niche * int(words().regions.size()) + region;
    return drawPerson(Random::of(seed + quint64(cell), PersonStream, quint64(index)), niche,
                      region);
}

qint64 leadCountOf(const Plan &plan)
{
    return plan.phasesDone == 0 ? 0 : plan.leads.scraped;
}

Status writeCampaign(CopyWriter &copy, const RowContext &row, const Plan &plan, const Tally &tally)
{
    const Niche &niche = words().niches[std::size_t(plan.niche)];
    copy.integer(row.campaignId);
    copy.raw(words().clients[std::size_t(plan.client)].key);
    copy.text(niche.name + " · vague " + QByteArray::number(plan.wave));
    copy.text(niche.name).text(words().regions[std::size_t(plan.region)].name);
    copy.raw(channelOf(plan).key).raw(plan.status());
    writeTime(copy, plan.created);
    writeTime(copy, plan.started);
    writeTime(copy, completionTime(plan, tally));
    writeTime(copy, settlementTime(plan, tally));
    writeOptional(copy, closedReason(plan));
    copy.integer(tally.total).integer(tally.sent()).integer(tally.sent());
    copy.integer(tally.delivered).integer(tally.read).integer(tally.failed());
    copy.integer(tally.count(MessageStatus::NoInteraction));
    copy.integer(tally.count(MessageStatus::Pending)).integer(tally.interactions);
    writeTime(copy, plan.relaunchRequested);
    return copy.raw(sampleMark).endRow();
}

Status writeSource(CopyWriter &copy, const RowContext &row, const Plan &plan)
{
    copy.raw("sample").raw("CAMP-" + QByteArray::number(row.campaignId)).integer(row.campaignId);
    writeTime(copy, plan.created);
    return copy.endRow();
}

Status writeContact(CopyWriter &copy, qint64 contactId, const Person &person)
{
    copy.integer(contactId).text(person.name).raw(person.phone).raw(person.email);
    return copy.raw(sampleMark).endRow();
}

namespace {
QByteArray failureOf(const Plan &plan, const Message &message)
{
    if (message.status != MessageStatus::Failed)
        return {};
    if (message.failure >= 0)
        return channelOf(plan).failures[std::size_t(message.failure)];
    return plan.course == Course::TimedOut ? "Non envoyé dans les 48 h" : channelOf(plan).outage;
}

Status writeMessage(CopyWriter &copy, const RowContext &row, const Plan &plan,
                    const Message &message, QByteArrayView type, qint64 contactId, qint64 id)
{
    copy.integer(row.campaignId).integer(id).integer(contactId);
    copy.raw(type).raw(statusName(message.status));
    writeOptional(copy, failureOf(plan, message));
    writeTime(copy, message.created);
    writeTime(copy, message.sent);
    writeTime(copy, message.delivered);
    writeTime(copy, message.read);
    return copy.endRow();
}
} // namespace

Status writeMessages(CopyWriter &copy, const RowContext &row, const Plan &plan,
                     const Journey &journey, qint64 contactId, qint64 firstId)
{
    Status status = writeMessage(copy, row, plan, journey.first, "message_1", contactId, firstId);
    if (status && journey.hasSecond)
        status = writeMessage(copy, row, plan, journey.second, "message_2", contactId, firstId + 1);
    return status;
}

Status writeInteractions(CopyWriter &copy, const RowContext &row, const Journey &journey,
                         qint64 contactId, qint64 firstMessageId, qint64 firstId)
{
    Status status;
    for (int i = 0; i < journey.interactionCount && status; ++i) {
        const Interaction &interaction = journey.interactions[std::size_t(i)];
        copy.integer(row.campaignId).integer(firstId + i).integer(contactId);
        copy.integer(firstMessageId + (interaction.onSecond ? 1 : 0));
        copy.raw(kindName(interaction.kind));
        writeTime(copy, interaction.created);
        status = copy.endRow();
    }
    return status;
}

Status writeLead(CopyWriter &copy, const RowContext &row, const Plan &plan, qint64 lead,
                 const Person &contact, qint64 id)
{
    Random random = Random::of(plan.journeySeed, LeadStream, quint64(lead));
    const bool isContact = lead < plan.contacts;
    const Person person = isContact ? contact : drawPerson(random, plan.niche, plan.region);
    const double drawn = random.uniform();
    copy.integer(row.campaignId).integer(id).text(person.company).text(person.name);
    // Who was not contacted often lacks an address, which may be why.
    writeOptional(copy, isContact || drawn < 0.7 ? person.email : QByteArray());
    writeOptional(copy, isContact || drawn > 0.4 ? person.phone : QByteArray());
    copy.text(words().niches[std::size_t(plan.niche)].name);
    copy.text(words().regions[std::size_t(plan.region)].name);
    writeScore(copy, plan, lead, &random);
    copy.raw(leadStatus(plan, lead));
    copy.raw(random.chance(0.35) ? "annuaire" : random.chance(0.6) ? "apollo" : "google_maps");
    writeTime(copy, random.between(plan.phaseStarts[0], plan.phaseStarts[1]));
    return copy.raw(sampleMark).endRow();
}

} // namespace regie::sample
