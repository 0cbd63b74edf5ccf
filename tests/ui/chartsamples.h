// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bardata.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/seriesdata.h"

#include <QImage>
#include <QWidget>

#include <cmath>

namespace regie {

/// "12.5 $": plain, whatever the locale.
inline QString dollars(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral(" $");
}

/// Groups "a", "b" … over days from 23 October 2025 on, UTC: group g costs 10 (g + 1) + day.
inline SeriesData sampleSeries(int groups, int days, bool hasOthers = false)
{
    SeriesData data;
    data.measure = QStringLiteral("Cost");
    data.zone = QTimeZone::utc();
    data.text = dollars;
    for (int day = 0; day < days; ++day)
        data.steps.append(QDateTime(QDate(2025, 10, 23).addDays(day), QTime(0, 0), Qt::UTC));
    for (int group = 0; group < groups + (hasOthers ? 1 : 0); ++group) {
        ChartSeries series;
        series.isOthers = group == groups;
        series.key = series.isOthers ? QString() : QString(QChar(u'a' + group));
        series.name =
            series.isOthers ? QStringLiteral("others") : QStringLiteral("Agent ") + series.key;
        series.color = seriesToken(group);
        for (int day = 0; day < days; ++day)
            series.values.append(10.0 * (group + 1) + day);
        data.series.append(series);
    }
    return data;
}

/// How many pixels of a picture are about of a colour: edges are smoothed.
inline int colored(const QImage &image, const QColor &color, int near = 24)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) < near &&
                     std::abs(pixel.green() - color.green()) < near &&
                     std::abs(pixel.blue() - color.blue()) < near;
        }
    }
    return count;
}

inline QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage();
}

} // namespace regie
