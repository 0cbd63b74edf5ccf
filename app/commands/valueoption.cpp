// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueoption.h"

#include <QCommandLineParser>

#include <cmath>

namespace regie {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CommandLine)
};

/// Days that a database of calls can hold; further ones would be years of empty steps.
bool isDay(const QDate &day, const QString &text)
{
    return day.isValid() && day.toString(Qt::ISODate) == text && day.year() >= 1970 &&
           day.year() < 2200;
}

} // namespace

Result<QDate> dayFrom(const QString &text, const QString &name)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (isDay(day, text))
        return day;
    return Error::input(
        OptionText::tr("%1 needs a day such as 2026-01-31, not \"%2\".").arg(name, text));
}

Result<QDate> dayOption(const QCommandLineParser &parser, const QString &name)
{
    return dayFrom(parser.value(name), QStringLiteral("--") + name);
}

Result<std::optional<double>> amountOption(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<double>();
    bool isNumber = false;
    const double amount = parser.value(name).toDouble(&isNumber);
    if (isNumber && std::isfinite(amount) && amount >= 0)
        return std::optional(amount);
    return Error::input(
        OptionText::tr("--%1 needs a number that is not negative, such as 2.50, not \"%2\".")
            .arg(name, parser.value(name)));
}

} // namespace regie
