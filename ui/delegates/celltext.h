// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "tables/tablespec.h"

#include <QModelIndex>

#include <optional>

namespace regie {

/// The counters behind a stacked bar: `sent`, `failed` and `pending` add up to `total`; replies
/// are some of the sent, no replies some of the failed.
struct Outcome
{
    qint64 total = 0;
    qint64 sent = 0;
    qint64 replies = 0;
    qint64 failed = 0;
    qint64 noReply = 0;
    qint64 pending = 0;

    /// From the value of an Outcome column, none where it is not six numbers.
    static std::optional<Outcome> fromValue(const QVariant &value);
    QString text() const;
};

/// Which set of words a State column of a table is written in.
StatusOf statusSubject(const QString &tableName, const QString &columnId);

/// One sentence for each code of a Warning column.
QStringList warningSentences(const QString &codes);

/// What a cell says in words, whatever its delegate draws: screen readers and copies get this.
QString cellText(const QModelIndex &index);

/// What a cell says on hover, empty where it says nothing beyond what is drawn.
QString cellToolTip(const QModelIndex &index);

} // namespace regie
