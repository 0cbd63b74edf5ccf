// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampleclock.h"

#include <algorithm>

namespace regie::sample {

namespace {
constexpr qint64 opening = 7 * hour;
constexpr qint64 closing = 17 * hour;
constexpr qint64 lastStart = 15 * hour;

constexpr bool isWeekend(Instant at)
{
    return weekday(at) >= 5;
}

constexpr qint64 timeOfDay(Instant at)
{
    return at - floorTo(at, day);
}

bool isStartTime(Instant at)
{
    return !isWeekend(at) && timeOfDay(at) >= opening && timeOfDay(at) < lastStart;
}
} // namespace

bool isWorkingTime(Instant at)
{
    return !isWeekend(at) && timeOfDay(at) >= opening && timeOfDay(at) < closing;
}

Instant startTimeBefore(Instant at)
{
    if (isStartTime(at))
        return at;
    Instant midnight = floorTo(at, day);
    if (timeOfDay(at) < opening)
        midnight -= day;
    while (isWeekend(midnight))
        midnight -= day;
    return midnight + opening + timeOfDay(at) % (lastStart - opening);
}

Instant startTimeAfter(Instant at, qint64 lateness)
{
    if (isStartTime(at))
        return at;
    Instant midnight = floorTo(at, day);
    if (timeOfDay(at) >= opening)
        midnight += day;
    while (isWeekend(midnight))
        midnight += day;
    return midnight + opening + lateness;
}

SendingHours::SendingHours(Instant from, Instant until, bool always)
{
    if (!always) {
        for (Instant midnight = floorTo(from, day); midnight < until; midnight += day) {
            if (!isWeekend(midnight))
                add(std::max(from, midnight + opening), std::min(until, midnight + closing));
        }
    }
    if (m_length < 10 * minute) {
        m_count = 0;
        m_length = 0;
        add(from, std::max(until, from + 1));
    }
}

void SendingHours::add(Instant from, Instant until)
{
    if (from >= until || std::size_t(m_count) == m_pieces.size())
        return;
    m_pieces[std::size_t(m_count++)] = {from, until};
    m_length += until - from;
}

Instant SendingHours::at(double share) const
{
    auto left = qint64(share * double(m_length));
    for (int i = 0; i < m_count; ++i) {
        const Piece &piece = m_pieces[std::size_t(i)];
        if (left <= piece.until - piece.from)
            return piece.from + left;
        left -= piece.until - piece.from;
    }
    return until();
}

} // namespace regie::sample
