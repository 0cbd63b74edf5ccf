// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplecampaigns.h"

#include <algorithm>
#include <cmath>

namespace regie::sample {

namespace {

constexpr qint64 history = 548 * day; // eighteen months
constexpr double growth = 1.6;        // the newest campaigns are the closest together
constexpr qint64 recent = 44 * hour;  // younger ones may still be sending (the limit is 48 h)
constexpr qint64 longestSending = 22 * hour;
/// First messages end within longestSending, second ones within 24 h of them.
constexpr qint64 followUpsOver = 46 * hour;

/// The draws of a campaign that its weight and its client already need, in one place so that
/// they are always made in the same order.
struct Draft
{
    Random random;
    Instant created;
    Course course;
    int client;
    int weight;
};

Course recentCourse(double drawn, qint64 age)
{
    if (age < 2 * hour || drawn < 0.12)
        return Course::Draft;
    if (drawn < 0.30)
        return Course::Interrupted;
    return drawn < 0.80 ? Course::Sending : Course::Completed;
}

Course courseFor(qint64 index, double drawn, qint64 age)
{
    if (index == 0)
        return Course::Completed; // somebody must be there to take the messages
    if (age < recent)
        return recentCourse(drawn, age);
    if (drawn < 0.035)
        return Course::PhaseFailed;
    if (drawn < 0.06)
        return Course::ContactFailed;
    if (drawn < 0.09)
        return age < 60 * day ? Course::Paused : Course::Completed;
    if (drawn < 0.11)
        return age < 90 * day ? Course::Draft : Course::Completed;
    if (drawn < 0.16 && age > 6 * day)
        return Course::TimedOut;
    return Course::Completed;
}

int weightFor(Course course, double drawn)
{
    if (course == Course::Draft || course == Course::PhaseFailed)
        return 0;
    return int(std::clamp(drawn, 15.0, 900.0));
}

Draft draftOf(const World &world, qint64 index)
{
    const Vocabulary &words = Vocabulary::instance();
    Random random = Random::of(world.seed, CampaignStream, quint64(index));
    (void)random.next(); // the draw of creationTime()
    Instant created = creationTime(world, index);
    if (world.now - created >= recent)
        created = startTimeBefore(created);
    const qint64 age = world.now - created;
    const Course course = courseFor(index, random.uniform(), age);
    const auto client = random.weighted(words.clients, words.clientWeight,
                                        [](const Client &c) { return c.weight; });
    const int weight = weightFor(course, random.logNormal(110, 0.75));
    return {random, created, course, int(client), weight};
}

void choosePlace(Plan *plan, Random *random)
{
    const Vocabulary &words = Vocabulary::instance();
    plan->niche = int(
        random->weighted(words.niches, words.nicheWeight, [](const Niche &n) { return n.weight; }));
    plan->region = int(random->weighted(words.regions, words.regionWeight,
                                        [](const Region &r) { return r.weight; }));
    plan->channel = int(random->weighted(words.channels, words.channelWeight,
                                         [](const Channel &c) { return c.weight; }));
    const Channel &channel = words.channels[std::size_t(plan->channel)];
    plan->failRate = channel.failRate * random->uniform(0.5, 1.6);
    plan->replyRate = channel.replyRate * random->uniform(0.5, 1.6) *
                      words.niches[std::size_t(plan->niche)].replyFactor;
}

/// A campaign that got too few messages for what was planned takes a simpler course.
void simplify(Plan *plan)
{
    if (plan->course == Course::PhaseFailed)
        return;
    if (plan->messages == 0)
        plan->course = Course::Draft;
    else if (plan->messages < 4 && plan->course != Course::ContactFailed)
        plan->course = Course::Completed;
}

void chooseFlaw(Plan *plan, Random *random)
{
    const double drawn = random->uniform();
    if (plan->course != Course::Completed || drawn >= 0.024)
        return;
    plan->flaw = drawn < 0.008   ? Flaw::FailedPhase
                 : drawn < 0.016 ? Flaw::ClassifiedDiffers
                                 : Flaw::CleanedDiffers;
}

/// Scraping, cleaning, classification and export, one after the other, well before now.
void choosePhaseTimes(Plan *plan, Random *random)
{
    const std::array<double, 4> minutes{25, 4, 8, 2};
    std::array<double, 4> lengths{};
    double sum = 0;
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        lengths[i] = random->logNormal(minutes[i] * double(minute), 0.5);
        sum += lengths[i];
    }
    const double room = double(plan->now - plan->created) / 3.0;
    const double squeeze = std::min(1.0, room / sum);
    plan->phaseStarts[0] = plan->created;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        plan->phaseStarts[i + 1] = plan->phaseStarts[i] + qint64(lengths[i] * squeeze);
}

void choosePhasesDone(Plan *plan, Random *random)
{
    const double drawn = random->uniform();
    if (plan->course == Course::PhaseFailed)
        plan->phasesDone = drawn < 0.55 ? 0 : drawn < 0.65 ? 1 : drawn < 0.9 ? 2 : 3;
    else if (plan->course == Course::Draft)
        plan->phasesDone = drawn < 0.15   ? 0
                           : drawn < 0.25 ? 1
                           : drawn < 0.45 ? 2
                           : drawn < 0.6  ? 3
                                          : 4;
    else
        plan->phasesDone = plan->isOver() && plan->course != Course::ContactFailed ? 5 : 4;
}

/// When sending began. Needs the number of messages: one that still sends is not slow about it.
void chooseStart(Plan *plan, Random *random)
{
    const Instant ready = plan->phaseStarts[4];
    const Instant planned =
        startTimeAfter(ready + random->between(minute, 5 * hour), random->between(0, 90 * minute));
    const qint64 pace = 75 * second;
    if (plan->course == Course::Interrupted) {
        plan->pausedOrStopped = plan->now - random->between(12, 45) * minute;
        plan->relaunchRequested =
            plan->pausedOrStopped + 10 * minute + random->between(5, 100) * second;
        plan->started = std::max(ready, plan->pausedOrStopped - plan->processed * pace);
    } else if (plan->course == Course::Sending) {
        plan->started = std::max(ready, plan->now - 5 * minute - plan->processed * pace);
    } else if (plan->now - plan->created < recent || planned + hour > plan->now) {
        plan->started = ready;
    } else {
        plan->started = planned;
    }
}

/// Contacts, how far the sending came, and second messages: together exactly plan->messages.
void shareMessages(Plan *plan, Random *random)
{
    const double progress = random->uniform(0.3, 0.9);
    const bool unfinished =
        plan->isSending() || plan->course == Course::Paused || plan->course == Course::TimedOut;
    const bool mayFollowUp = plan->course != Course::ContactFailed &&
                             plan->now - plan->created > followUpsOver + 5 * day;
    // Only contacts that were reached get a second message, so there must be enough of those.
    const double followUpShare = random->uniform(0.08, unfinished ? 0.14 : 0.42);
    plan->followUps = mayFollowUp ? qint64(followUpShare * double(plan->messages)) : 0;
    plan->contacts = plan->messages - plan->followUps;
    plan->processed = plan->contacts;
    if (unfinished)
        plan->processed =
            std::clamp<qint64>(qint64(progress * double(plan->contacts)), 1, plan->contacts - 1);
}

void chooseHours(Plan *plan, Random *random)
{
    const Channel &channel = Vocabulary::instance().channels[std::size_t(plan->channel)];
    const double pace = channel.perHour * random->uniform(0.7, 1.5);
    if (plan->isSending()) {
        const Instant end = plan->course == Course::Sending
                                ? plan->now - random->between(10, 240) * second
                                : plan->pausedOrStopped;
        plan->hours = SendingHours(plan->started, end, !isWorkingTime(end));
        return;
    }
    const Instant latest = std::min(plan->started + longestSending, plan->now - 2 * minute);
    plan->hours = SendingHours(plan->started, latest, false);
    const double needed = double(plan->processed) / pace * double(hour);
    const double room = double(plan->hours.length());
    if (needed < room)
        plan->hours = SendingHours(plan->started, plan->hours.at(needed / room), false);
    if (plan->course == Course::Paused)
        plan->pausedOrStopped = plan->hours.until() + random->between(20, 300) * second;
    else if (plan->course == Course::TimedOut)
        plan->pausedOrStopped = ceilTo(plan->started + 48 * hour, 6 * hour);
}

void countLeads(Plan *plan, Random *random)
{
    const auto share = [&](qint64 of, double from, double to) {
        return qint64(random->uniform(from, to) * double(of));
    };
    const auto withoutMessages = qint64(std::clamp(random->logNormal(160, 0.6), 30.0, 900.0));
    const qint64 contacts = plan->contacts > 0 ? plan->contacts : withoutMessages;
    LeadCounts &leads = plan->leads;
    leads.exported = contacts + share(contacts, 0.0, 0.04);
    leads.delayed = share(leads.exported, 0.0, 0.30);
    leads.cleaned = leads.exported + leads.delayed;
    leads.rejected = share(leads.cleaned, 0.02, 0.16);
    leads.scraped = leads.cleaned + leads.rejected;
    leads.hot = share(leads.cleaned, 0.12, 0.30);
    leads.warm = share(leads.cleaned, 0.30, 0.50);
    leads.cold = leads.cleaned - leads.hot - leads.warm;
}

bool hasContactPhase(Course course)
{
    return course != Course::Draft && course != Course::PhaseFailed;
}

} // namespace

const char *Plan::status() const
{
    switch (course) {
    case Course::Draft:
        return "draft";
    case Course::Sending:
    case Course::Interrupted:
        return "sending";
    case Course::Paused:
        return "paused";
    case Course::Completed:
    case Course::TimedOut:
        return "completed";
    case Course::PhaseFailed:
    case Course::ContactFailed:
        return "failed";
    }
    return "draft";
}

Instant creationTime(const World &world, qint64 index)
{
    Random random = Random::of(world.seed, CampaignStream, quint64(index));
    const double place = (double(index) + random.uniform()) / double(world.campaigns);
    return world.now - qint64(std::pow(1.0 - place, growth) * double(history)) - minute;
}

qint64 newestCampaignAt(const World &world, Instant at)
{
    const double age = double(world.now - at) / double(history);
    if (world.campaigns == 0 || age >= 1.0)
        return -1;
    const double place = 1.0 - std::pow(std::max(age, 0.0), 1.0 / growth);
    return qint64(place * double(world.campaigns)) - 2;
}

int clientOf(const World &world, qint64 index)
{
    return draftOf(world, index).client;
}

void weighCampaigns(World *world)
{
    world->totalWeight = 0;
    for (qint64 index = 0; index < world->campaigns; ++index)
        world->totalWeight += draftOf(*world, index).weight;
}

CampaignWalk::CampaignWalk(const World &world)
    : m_world(world)
    , m_placesTaken(std::size_t(Vocabulary::instance().cells()))
    , m_waves(m_placesTaken.size())
{}

bool CampaignWalk::next(Plan *plan)
{
    if (m_index >= m_world.campaigns)
        return false;
    Draft draft = draftOf(m_world, m_index);
    const auto shareUpTo = [&](qint64 weight) {
        return m_world.messages * weight / m_world.totalWeight;
    };
    *plan = {};
    plan->index = m_index++;
    plan->now = m_world.now;
    plan->created = draft.created;
    plan->course = draft.course;
    plan->client = draft.client;
    plan->messages = shareUpTo(m_weight + draft.weight) - shareUpTo(m_weight);
    m_weight += draft.weight;

    Random &random = draft.random;
    plan->journeySeed = random.next();
    choosePlace(plan, &random);
    simplify(plan);
    chooseFlaw(plan, &random);
    choosePhaseTimes(plan, &random);
    choosePhasesDone(plan, &random);
    if (hasContactPhase(plan->course)) {
        shareMessages(plan, &random);
        chooseStart(plan, &random);
        chooseHours(plan, &random);
    }
    countLeads(plan, &random);

    const auto cell = std::size_t(plan->cell());
    plan->firstPerson = m_placesTaken[cell];
    m_placesTaken[cell] += plan->contacts;
    plan->wave = m_waves[cell]++ % 9 + 1;
    return true;
}

} // namespace regie::sample
