// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace regie {

/// An array literal, as documented in "Array Input and Output Syntax": {"a","b \"c\""}.
QString sqlArray(const QStringList &values);
QString sqlArray(const QList<qint64> &values);

/// As jsonb columns are written.
QString jsonText(const QJsonObject &object);
/// Binds NULL for an object without members.
QVariant jsonOrNull(const QJsonObject &object);

/// Binds an empty text, also a null one.
QString notNull(const QString &text);
/// Binds NULL for an empty text.
QVariant textOrNull(const QString &text);

} // namespace regie
