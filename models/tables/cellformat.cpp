// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellformat.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace regie {

namespace {

/// The number in text[from, from + length), or -1.
int digits(QByteArrayView text, qsizetype from, qsizetype length)
{
    if (from + length > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int milliseconds(QByteArrayView text)
{
    if (text.size() < 21 || text[19] != '.')
        return 0;
    int value = 0;
    int scale = 100;
    for (qsizetype i = 20; i < text.size() && scale > 0 && text[i] >= '0' && text[i] <= '9'; ++i) {
        value += (text[i] - '0') * scale;
        scale /= 10;
    }
    return value;
}

QVariant outcome(const QByteArray &json)
{
    QVariantList counters;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        counters.append(value.toInteger());
    return counters;
}

QString duration(qint64 ms, const QLocale &locale)
{
    if (ms < 1000)
        return QStringLiteral("%1 ms").arg(locale.toString(ms));
    if (ms < 60'000)
        return QStringLiteral("%1 s").arg(locale.toString(double(ms) / 1000.0, 'f', 1));
    const qint64 minutes = ms / 60'000;
    if (minutes < 60)
        return QStringLiteral("%1 min %2 s").arg(minutes).arg(ms / 1000 % 60);
    return QStringLiteral("%1 h %2 min").arg(locale.toString(minutes / 60)).arg(minutes % 60);
}

} // namespace

QDateTime timeFromText(QByteArrayView text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0 ||
        !text.endsWith("+00"))
        return {};
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, milliseconds(text)),
                     Qt::UTC);
}

QVariant cellFromText(ColumnType type, const std::optional<QByteArray> &text)
{
    if (!text)
        return {};
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Duration:
        return text->toLongLong();
    case ColumnType::Decimal:
    case ColumnType::Money:
    case ColumnType::Percent:
        return text->toDouble();
    case ColumnType::Time:
        return timeFromText(*text);
    case ColumnType::Outcome:
        return outcome(*text);
    case ColumnType::Text:
    case ColumnType::State:
    case ColumnType::Warning:
        break;
    }
    return QString::fromUtf8(*text);
}

QString formatCell(ColumnType type, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    switch (type) {
    case ColumnType::Integer:
        return locale.toString(value.toLongLong());
    case ColumnType::Duration:
        return duration(value.toLongLong(), locale);
    case ColumnType::Decimal:
        return locale.toString(value.toDouble(), 'f', 2);
    case ColumnType::Money:
        return locale.toString(value.toDouble(), 'f', value.toDouble() < 1 ? 4 : 2);
    case ColumnType::Percent:
        return QStringLiteral("%1 %").arg(locale.toString(value.toDouble() * 100, 'f', 1));
    case ColumnType::Time:
        return locale.toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case ColumnType::Outcome:
        return {};
    case ColumnType::Text:
    case ColumnType::State:
    case ColumnType::Warning:
        break;
    }
    return value.toString();
}

} // namespace regie
