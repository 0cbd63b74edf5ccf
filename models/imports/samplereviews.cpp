// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplereviews.h"

#include <algorithm>

namespace regie::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstAnalysis = 14; ///< with two whole weeks behind it
constexpr int expireDays = 10;
constexpr double returnChange = 0.2;
constexpr Instant analysisTime = 6 * hour + 4 * second;

const std::array<QByteArray, 3> operators{"amelie@poste-3", "karim@poste-1", "julie@poste-2"};

struct Reason
{
    const char *code;
    const char *words;
    int weight;
};
const std::array<Reason, 8> reasons{{{"budget", "", 5},
                                     {"budget", "gelé jusqu’à la fin du mois", 3},
                                     {"brand", "", 3},
                                     {"brand", "le visuel ne passe plus", 1},
                                     {"timing", "lancement la semaine prochaine", 4},
                                     {"timing", "", 2},
                                     {"data", "conversions en retard", 2},
                                     {"other", "vu avec le client", 3}}};

QDate dateOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

/// What a former suggestion was at an instant, as the analysis of that time saw it.
struct Seen
{
    bool isOpen = false;
    FormerSuggestion former;
};

Seen seenAt(const Review &review, Instant at)
{
    Seen seen;
    const auto &execution = review.execution;
    seen.former = {QString(review.status), dateOf(review.created), review.proposal.figures.last};
    if (review.ended == 0 || review.ended > at) {
        // A rollback ends a second time what was carried out before.
        seen.isOpen = !execution || !execution->rolledBack || execution->finished > at;
        seen.former.status = suggestion::Executed;
    }
    if (execution && seen.former.status == suggestion::Executed)
        seen.former.day = dateOf(execution->finished); // working hours: there as in UTC
    return seen;
}

/// Draws what becomes of one suggestion.
class Fate
{
public:
    Fate(Review *review, const Advertiser &owner, Instant now, Random *random)
        : m_review(review)
        , m_owner(owner)
        , m_now(now)
        , m_random(random)
    {}

    void draw(bool isPaused)
    {
        m_at = m_review->created;
        const bool isRecent = m_now - m_review->created < 5 * day;
        if (m_random->chance(isRecent ? 0.1 : 0.06))
            postpone();
        // What came in lately waits longer: that is what a queue is made of.
        wait(isRecent ? 70 : 9);
        if (m_random->chance(0.08) || m_at > m_review->expires)
            expire();
        else
            decide();
        settle(isPaused);
    }

private:
    void wait(double hours)
    {
        m_at = startTimeAfter(m_at + qint64(m_random->logNormal(hours, 0.9) * double(hour)),
                              m_random->between(1, 90) * minute);
        m_at += m_random->between(0, 59) * second;
    }

    Move &add(QLatin1String decision, QLatin1String from, QLatin1String to)
    {
        Move move;
        move.at = m_at;
        move.decision = decision;
        move.from = from;
        move.to = to;
        move.by = operators[m_random->below(operators.size())];
        move.openMs = std::min<qint64>(qint64(m_random->logNormal(19'000, 0.8)), 15 * minute);
        m_moves.append(move);
        return m_moves.last();
    }

    void addByCheck(QLatin1String decision, QLatin1String from, QLatin1String to)
    {
        Move &move = add(decision, from, to);
        move.by = "check:analysis";
        move.isCheck = true;
        move.openMs = -1;
    }

    void postpone()
    {
        wait(5);
        Move &move = add("postpone"_L1, "pending"_L1, "postponed"_L1);
        move.until = floorTo(m_at, day) + m_random->between(1, 4) * day + analysisTime;
        m_at = move.until;
        addByCheck("resume"_L1, "postponed"_L1, "pending"_L1);
    }

    /// The first analysis from then on finds that its time is over.
    void expire()
    {
        const Instant open = m_moves.isEmpty() ? m_review->created : m_moves.last().at;
        const Instant over = std::max(open, m_review->expires);
        m_at = floorTo(over, day) + analysisTime;
        if (m_at < over)
            m_at += day;
        addByCheck("expire"_L1, "pending"_L1, "expired"_L1);
    }

    void refuse()
    {
        int total = 0;
        for (const Reason &reason : reasons)
            total += reason.weight;
        const Reason &reason = reasons[m_random->weighted(
            reasons, total, [](const Reason &one) { return one.weight; })];
        Move &move = add("refuse"_L1, "pending"_L1, "refused"_L1);
        move.reason = reason.code;
        move.words = reason.words;
    }

    void decide()
    {
        const bool isHigh = m_review->proposal.priority == suggestion::High;
        const double habit = m_owner.habit(m_review->proposal.type) + (isHigh ? 0.08 : 0);
        if (!m_random->chance(habit)) {
            refuse();
            return;
        }
        const QByteArray by = add("approve"_L1, "pending"_L1, "approved"_L1).by;
        if (m_random->chance(0.03)) {
            m_at += m_random->between(8, 50) * second;
            Move &undo = add("undo"_L1, "approved"_L1, "pending"_L1);
            undo.by = by;
            undo.undoes = int(m_moves.size()) - 2;
            m_at += m_random->between(20, 400) * second;
            refuse();
        }
    }

    /// Only what has happened by now counts.
    void settle(bool isPaused)
    {
        for (Move &move : m_moves) {
            if (move.at > m_now)
                break;
            move.version = ++m_review->version;
            m_review->status = move.to;
            m_review->updated = move.at;
            m_review->postponedUntil = move.until;
            m_review->moves.append(move);
        }
        if (m_review->status == suggestion::Refused || m_review->status == suggestion::Expired)
            m_review->ended = m_review->updated;
        if (m_review->status == suggestion::Approved)
            execute(isPaused);
    }

    void execute(bool isPaused)
    {
        Execution execution;
        execution.started = ceilTo(m_review->updated + 30 * second, 5 * minute) + 3 * second;
        if (execution.started > m_now)
            return;
        execution.finished = execution.started + m_random->between(200, 2600);
        execution.isLive = m_owner.wasLive;
        execution.hasFailed = execution.isLive && m_random->chance(0.03);
        execution.isPausedBefore = isPaused;
        m_review->version += 2;
        m_review->status = execution.hasFailed ? suggestion::Failed : suggestion::Executed;
        m_review->updated = m_review->ended = execution.finished;
        const Instant back = startTimeAfter(execution.finished + m_random->between(1, 3) * day,
                                            m_random->between(1, 90) * minute);
        if (!execution.hasFailed && execution.isLive && m_random->chance(0.05) && back < m_now) {
            execution.rolledBack = back;
            ++m_review->version;
            m_review->status = suggestion::RolledBack;
            m_review->updated = m_review->ended = back;
        }
        m_review->execution = execution;
    }

    Review *m_review;
    const Advertiser &m_owner;
    Instant m_now;
    Random *m_random;
    Instant m_at = 0;
    QList<Move> m_moves;
};

class ReviewMaker
{
public:
    ReviewMaker(quint64 seed, qint64 adSets, Instant now)
        : m_history{Market(seed, adSets), {}, {}}
        , m_former(std::size_t(adSets))
        , m_seed(seed)
        , m_now(now)
        , m_firstDay(floorTo(now, day) - (marketDays - 1) * day)
    {}

    ReviewHistory make()
    {
        for (int today = 0; today < marketDays; ++today) {
            carryOut(today);
            m_history.market.live(today);
            if (today >= firstAnalysis && m_firstDay + today * day + analysisTime <= m_now)
                analyseDay(today);
        }
        countExpired();
        return std::move(m_history);
    }

private:
    void analyseDay(int today)
    {
        AnalysisDay run;
        run.asOf = today;
        run.started = m_firstDay + today * day + analysisTime;
        for (const Market::Judged &judged : m_history.market.figuresOn(today)) {
            ++run.entities;
            const AdSet &adSet = m_history.market.adSets[judged.adSet];
            const Advertiser &owner = advertisers[std::size_t(adSet.advertiser)];
            for (const RuleFinding &finding : judge(judged.figures, owner.rules())) {
                if (finding.proposal && mayBeMade(judged.adSet, *finding.proposal, today)) {
                    make(judged.adSet, *finding.proposal, today, run.started);
                    ++run.made;
                }
            }
        }
        m_history.analyses.push_back(run);
    }

    void countExpired()
    {
        for (const Review &review : m_history.reviews) {
            const auto run = std::ranges::find_if(m_history.analyses, [&](const AnalysisDay &one) {
                return floorTo(one.started, day) == floorTo(review.ended, day);
            });
            if (review.status == suggestion::Expired && run != m_history.analyses.end())
                ++run->expired;
        }
    }

    bool mayBeMade(std::size_t adSet, const Proposal &proposal, int today) const
    {
        const Instant at = m_firstDay + today * day + analysisTime;
        const Review *takenBack = nullptr;
        const Review *other = nullptr;
        for (const std::size_t index : m_former[adSet]) {
            const Review &review = m_history.reviews[index];
            if (review.proposal.type != proposal.type)
                continue;
            const Seen seen = seenAt(review, at);
            if (seen.isOpen)
                return false;
            const bool wasTakenBack = seen.former.status == suggestion::Refused ||
                                      seen.former.status == suggestion::RolledBack;
            (wasTakenBack ? takenBack : other) = &review;
        }
        for (const Review *review : {takenBack, other}) {
            if (review && !mayReturn(seenAt(*review, at).former, proposal.type,
                                     proposal.figures.last, dateOf(at), returnChange))
                return false;
        }
        return true;
    }

    void make(std::size_t adSetIndex, const Proposal &proposal, int today, Instant at)
    {
        const AdSet &adSet = m_history.market.adSets[adSetIndex];
        const std::size_t index = m_history.reviews.size();
        Random random = Random::of(m_seed, ReviewStream, index);
        Review review;
        review.adSet = adSetIndex;
        review.asOf = today;
        review.created = review.updated = at;
        review.expires = at + expireDays * day;
        review.proposal = proposal;
        Fate(&review, advertisers[std::size_t(adSet.advertiser)], m_now, &random)
            .draw(adSet.isPaused);
        m_former[adSetIndex].push_back(index);
        m_history.reviews.push_back(review);
        if (review.execution && review.execution->isLive && !review.execution->hasFailed)
            m_due.push_back(index);
    }

    /// What was done in the days before shows from this day on.
    void carryOut(int today)
    {
        const Instant until = m_firstDay + today * day;
        std::erase_if(m_due, [&](std::size_t index) {
            const Review &review = m_history.reviews[index];
            if (review.execution->finished >= until)
                return false;
            change(review, index);
            if (review.execution->rolledBack)
                m_back.push_back(index);
            return true;
        });
        std::erase_if(m_back, [&](std::size_t index) {
            const Review &review = m_history.reviews[index];
            if (review.execution->rolledBack >= until)
                return false;
            changeBack(review);
            return true;
        });
    }

    void change(const Review &review, std::size_t index)
    {
        Random random = Random::of(m_seed, ReviewStream, index + (quint64(1) << 40));
        Market &market = m_history.market;
        AdSet &adSet = market.adSets[review.adSet];
        if (review.proposal.type == suggestion::Pause)
            adSet.isPaused = true;
        else if (review.proposal.type == suggestion::Refresh)
            market.renew(review.adSet, &random);
        else if (review.proposal.newValue)
            market.scale(review.adSet, *review.proposal.newValue, &random);
    }

    void changeBack(const Review &review)
    {
        AdSet &adSet = m_history.market.adSets[review.adSet];
        if (review.proposal.type == suggestion::Pause)
            adSet.isPaused = false;
        else if (review.proposal.type == suggestion::Scale && review.proposal.oldValue)
            adSet.budget = *review.proposal.oldValue;
    }

    ReviewHistory m_history;
    std::vector<std::vector<std::size_t>> m_former; ///< reviews of each ad set, oldest first
    std::vector<std::size_t> m_due, m_back;         ///< reviews whose effect is still to come
    quint64 m_seed;
    Instant m_now;
    Instant m_firstDay;
};

} // namespace

ReviewHistory reviewHistory(quint64 seed, qint64 adSets, Instant now)
{
    return ReviewMaker(seed, adSets, now).make();
}

} // namespace regie::sample
