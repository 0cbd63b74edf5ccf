// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace regie {

/// An instant read from a file, to the microsecond, which QDateTime does not know.
struct FileTime
{
    qint64 microseconds = 0;  ///< since 1970-01-01 UTC
    bool assumedZone = false; ///< the text named no zone; the operator's was used

    /// "2025-04-27T17:01:27.360751Z": as PostgreSQL reads it, and in order as text.
    QByteArray toUtc() const;
};

/// Reads an ISO 8601 date or date and time of the years 1 to 9999; finer than microseconds is cut.
/// A time without zone is read in `zone`: one that a change of clocks repeats is the first of the
/// two, one that it leaves out is moved on by the length of the gap. Any thread.
std::optional<FileTime> parseFileTime(const QString &text, const QTimeZone &zone);

} // namespace regie
