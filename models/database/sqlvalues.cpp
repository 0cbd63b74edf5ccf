// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlvalues.h"

#include <QJsonDocument>

namespace regie {

QString sqlArray(const QStringList &values)
{
    QStringList quoted;
    for (QString value : values) {
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        value.replace(QLatin1Char('"'), QLatin1String("\\\""));
        quoted.append(QLatin1Char('"') + value + QLatin1Char('"'));
    }
    return QLatin1Char('{') + quoted.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString sqlArray(const QList<qint64> &values)
{
    QStringList numbers;
    for (const qint64 value : values)
        numbers.append(QString::number(value));
    return QLatin1Char('{') + numbers.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant jsonOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? QVariant() : QVariant(jsonText(object));
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace regie
