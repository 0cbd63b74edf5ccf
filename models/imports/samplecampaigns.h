// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sampleclock.h"
#include "imports/samplerandom.h"
#include "imports/samplevocabulary.h"

#include <array>
#include <vector>

namespace regie::sample {

/// How a campaign goes; its status follows from it.
enum class Course {
    Draft,
    Sending,
    Interrupted, ///< sending, but nothing went out for over ten minutes
    Paused,
    Completed,
    TimedOut,      ///< completed by the 48 h check, which failed what was pending
    PhaseFailed,   ///< failed before any message was made
    ContactFailed, ///< every message failed
};

/// What does not fit together in a campaign, on purpose.
enum class Flaw { None, FailedPhase, ClassifiedDiffers, CleanedDiffers };

/// Leads from phase to phase: scraped = cleaned + rejected, cleaned = classified =
/// hot + warm + cold = exported + delayed.
struct LeadCounts
{
    qint64 scraped = 0, rejected = 0, cleaned = 0, hot = 0, warm = 0, cold = 0, exported = 0,
           delayed = 0;
};

/// One campaign without its messages. They follow from it: see Journey.
struct Plan
{
    qint64 index = 0;
    quint64 journeySeed = 0;
    Course course = Course::Draft;
    Flaw flaw = Flaw::None;
    int niche = 0, region = 0, channel = 0, client = 0, wave = 0;

    Instant now = 0;
    Instant created = 0;
    Instant started = 0;         ///< 0 when it never was
    Instant pausedOrStopped = 0; ///< when somebody paused it, or the 48 h check ended it
    Instant relaunchRequested = 0;
    std::array<Instant, 5> phaseStarts{}; ///< of the four phases before contact, and their end
    int phasesDone = 0;                   ///< how many phases were completed

    qint64 messages = 0;    ///< of both kinds
    qint64 contacts = 0;    ///< first messages
    qint64 processed = 0;   ///< first messages that are no longer pending
    qint64 followUps = 0;   ///< second messages
    qint64 firstPerson = 0; ///< where its contacts begin among those of its cell
    SendingHours hours;
    LeadCounts leads;
    double failRate = 0, replyRate = 0;

    int cell() const { return niche * int(Vocabulary::instance().regions.size()) + region; }
    bool isSending() const { return course == Course::Sending || course == Course::Interrupted; }
    /// Every first message has left pending.
    bool isOver() const
    {
        return course == Course::Completed || course == Course::TimedOut ||
               course == Course::ContactFailed;
    }
    /// As stored in campaigns.status.
    const char *status() const;
};

/// What is asked for, and what the plans of all campaigns have in common.
struct World
{
    quint64 seed = 1;
    Instant now = 0;
    qint64 campaigns = 0;
    qint64 messages = 0;
    qint64 totalWeight = 0; ///< set by weighCampaigns(); messages are shared out by weight
};

/// Goes through all weights once, so that the messages can be shared out exactly.
void weighCampaigns(World *world);

/// When a campaign is made, without the rest of it: oldest first, more and more of them.
Instant creationTime(const World &world, qint64 index);
/// The newest campaign that surely existed at an instant, or -1.
qint64 newestCampaignAt(const World &world, Instant at);
/// The client of a campaign, without the rest of it.
int clientOf(const World &world, qint64 index);

/// Makes the plans of all campaigns one after the other, always the same ones, in memory that
/// does not grow with their number.
class CampaignWalk
{
public:
    explicit CampaignWalk(const World &world);
    /// False after the last one.
    bool next(Plan *plan);
    /// How many contact places the campaigns so far took in each cell (niche x region).
    const std::vector<qint64> &placesTaken() const { return m_placesTaken; }

private:
    World m_world;
    qint64 m_index = 0;
    qint64 m_weight = 0;
    std::vector<qint64> m_placesTaken;
    std::vector<int> m_waves;
};

} // namespace regie::sample
