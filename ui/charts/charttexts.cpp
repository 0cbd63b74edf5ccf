// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regie::ChartTexts)
};

/// As many decimals as three figures have, none that are zeros at the end.
QString threeFigures(double number)
{
    const double size = std::abs(number);
    const QLocale locale;
    if (size > 0 && size < 0.001)
        return locale.toString(number, 'g', 3);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.9995 ? 2 : 4;
    QString text = locale.toString(number, 'f', decimals);
    while (decimals > 0 && text.endsWith(locale.zeroDigit())) {
        text.chop(1);
        --decimals;
    }
    if (decimals == 0 && text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

} // namespace

QString compactNumber(double number)
{
    const double size = std::abs(number);
    if (size >= 999.5e9)
        return Text::tr("%1 tn", "10^12").arg(threeFigures(number / 1e12));
    if (size >= 999.5e6)
        return Text::tr("%1 bn", "10^9").arg(threeFigures(number / 1e9));
    if (size >= 999.5e3)
        return Text::tr("%1 M", "10^6").arg(threeFigures(number / 1e6));
    if (size >= 999.5)
        return Text::tr("%1 k", "10^3").arg(threeFigures(number / 1e3));
    return threeFigures(number);
}

QString axisDuration(double milliseconds)
{
    const double size = std::abs(milliseconds);
    if (size >= 3'600'000)
        return Text::tr("%1 h").arg(threeFigures(milliseconds / 3'600'000));
    if (size >= 60'000)
        return Text::tr("%1 min").arg(threeFigures(milliseconds / 60'000));
    if (size >= 1000)
        return Text::tr("%1 s").arg(threeFigures(milliseconds / 1000));
    return Text::tr("%1 ms").arg(threeFigures(milliseconds));
}

} // namespace regie
