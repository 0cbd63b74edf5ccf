// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

#include <QByteArray>
#include <QLocale>

#include <optional>

namespace regie {

/// A server's text value as what the model holds: qlonglong for whole numbers and durations,
/// double for decimals, QDateTime (UTC) for times, QVariantList of qlonglong for outcomes, QString
/// else; invalid for NULL.
QVariant cellFromText(ColumnType type, const std::optional<QByteArray> &text);

/// PostgreSQL's "2025-04-27 19:01:27.360751+00" as UTC with milliseconds; invalid when the text is
/// something else ("infinity", years beyond QDateTime).
QDateTime timeFromText(QByteArrayView text);

/// A cell in the locale's own way. Times are exact and local; status words stay the database's
/// keys, which the interface translates.
QString formatCell(ColumnType type, const QVariant &value, const QLocale &locale);

} // namespace regie
