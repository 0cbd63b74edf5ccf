// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace regie {

/// An array literal, as documented in "Array Input and Output Syntax": {"a","b \"c\""}.
QString sqlArray(const QStringList &values);
QString sqlArray(const QList<qint64> &values);

/// Binds an empty text, also a null one.
QString notNull(const QString &text);
/// Binds NULL for an empty text.
QVariant textOrNull(const QString &text);

} // namespace regie
