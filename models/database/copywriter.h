// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <functional>

namespace regie {

/// Writes rows in PostgreSQL's COPY text format (documentation of COPY, "Text Format") and hands
/// them on in chunks. Fields are appended in the order of the COPY's column list, then endRow().
/// A sink that fails makes every later call do nothing; the error comes out of endRow().
class CopyWriter
{
public:
    using Sink = std::function<Status(const char *data, qsizetype size)>;

    explicit CopyWriter(Sink sink);

    CopyWriter &null();
    CopyWriter &integer(qint64 value);
    /// Bytes that are already valid in the text format (digits, ISO times, uuids): not escaped.
    CopyWriter &raw(QByteArrayView value);
    /// UTF-8, escaped; NUL characters, which PostgreSQL cannot store, are dropped.
    CopyWriter &text(QByteArrayView utf8);
    CopyWriter &text(QStringView value);
    /// NULL when invalid; microseconds are not known to QDateTime, milliseconds are kept.
    CopyWriter &time(const QDateTime &value);
    /// Microseconds since 1970-01-01 UTC.
    CopyWriter &timeMicroseconds(qint64 sinceEpoch);

    Status endRow();
    /// Hands on what is left. Called by Session::copyIn.
    Status flush();
    qint64 rows() const { return m_rows; }

private:
    void separate();

    Sink m_sink;
    QByteArray m_buffer;
    Status m_status;
    qint64 m_rows = 0;
    bool m_rowStarted = false;
};

} // namespace regie
