// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimiteddialect.h"
#include "imports/filetime.h"

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace regie {

/// JSON as a jsonb column takes it: as it stands, without the character NUL. A text that is no
/// JSON, or one that jsonb refuses, becomes a JSON string, so that nothing is lost. `isPlain`: the
/// text is known to be a text; only an object or a list in it is read as JSON.
QByteArray storableJson(QByteArrayView text, bool isPlain = false);

/// JSON without the character NUL, which PostgreSQL cannot store: neither as a byte nor as \u0000.
QByteArray withoutNul(QByteArrayView json);

/// Reads instants of one source. Used in one thread; remembers what the zone was like on a day,
/// because most rows of a source are near one another.
class TaskClock
{
public:
    explicit TaskClock(const QTimeZone &zone);

    /// An instant in a cell: ISO 8601 (a blank for the T, any number of digits of a second, a zone
    /// or not), a date in `order` with a time, or seconds, milliseconds, microseconds or
    /// nanoseconds since 1970, told apart by their size. Without zone it is read in the clock's.
    std::optional<FileTime> read(QByteArrayView cell, DateOrder order);

private:
    std::optional<FileTime> readUsual(QByteArrayView cell);
    std::optional<qint64> offsetOn(qint64 day);

    QTimeZone m_zone;
    qint64 m_day = -1'000'000'000;  ///< since 1970
    std::optional<qint64> m_offset; ///< in seconds; none where clocks change around that day
};

/// True for the zeros that MySQL keeps in place of a date: no value.
bool isZeroDate(QByteArrayView cell);

/// "pending", "processing", "completed" or "failed" for a word that programs use for it, in any
/// case; empty for one that nobody knows.
QByteArray taskStatusNamed(const QString &word);

/// What a task without uuid is known by, the same from whatever file it comes: when it was, its
/// tokens, and how many of its like stand before it (from 1). RFC 4122, version 5.
QUuid madeUpUuid(qint64 microseconds, qint64 tokensInput, qint64 tokensOutput);
QUuid madeUpUuid(const QUuid &first, qint64 occurrence);
/// The same for a row of a database's table that has a key and no uuid.
QUuid madeUpUuid(const QString &table, const QByteArray &key);

} // namespace regie
