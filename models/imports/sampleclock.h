// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace regie::sample {

/// Instants are milliseconds since 1970 UTC; 0 stands for "never".
using Instant = qint64;

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

/// The start of the day and hour an instant lies in; the next full multiple of `step`.
constexpr Instant floorTo(Instant at, qint64 step)
{
    return at - ((at % step) + step) % step;
}
constexpr Instant ceilTo(Instant at, qint64 step)
{
    return floorTo(at + step - 1, step);
}

/// Monday is 0. 1970-01-01 was a Thursday.
constexpr int weekday(Instant at)
{
    return int((floorTo(at, day) / day % 7 + 7 + 3) % 7);
}

/// Campaigns go out Monday to Friday from 7 to 17 h UTC: 8 to 18 h in Paris in winter, 9 to 19 h
/// in summer, always inside what French law allows, and no time zone tables are needed.
bool isWorkingTime(Instant at);
/// The same instant, or one shortly before it, at which people start campaigns (7 to 15 h UTC).
Instant startTimeBefore(Instant at);
/// The same instant, or the next morning's `lateness` after opening, if `at` is no time to start.
Instant startTimeAfter(Instant at, qint64 lateness);

/// The working hours between two instants, at most two days apart, along which messages go out.
class SendingHours
{
public:
    SendingHours() = default;
    /// `always`, or too few working minutes in between, takes the whole span.
    SendingHours(Instant from, Instant until, bool always);

    qint64 length() const { return m_length; }
    Instant from() const { return m_pieces[0].from; }
    Instant until() const { return m_pieces[std::size_t(m_count - 1)].until; }
    /// The instant a share, 0 to 1, of the working time has gone by.
    Instant at(double share) const;

private:
    struct Piece
    {
        Instant from = 0;
        Instant until = 0;
    };
    void add(Instant from, Instant until);

    std::array<Piece, 4> m_pieces;
    int m_count = 0;
    qint64 m_length = 0;
};

} // namespace regie::sample
