// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bardata.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/seriesdata.h"
#include "ui/texts/tasktexts.h"

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

inline SeriesData waves(int groups, int days, bool hasOthers)
{
    SeriesData data = sampleSeries(groups, days, hasOthers);
    static const QStringList names{
        QStringLiteral("PersonaGenerator"),  QStringLiteral("StrategyAnalyst"),
        QStringLiteral("ProjectEnrichment"), QStringLiteral("CopyWriter"),
        QStringLiteral("Scraper"),           QStringLiteral("LeadClassifier"),
        QStringLiteral("BudgetPlanner"),     QStringLiteral("Translator")};
    for (int g = 0; g < data.series.size(); ++g) {
        if (!data.series[g].isOthers)
            data.series[g].name = names[g];
        for (int day = 0; day < days; ++day)
            data.series[g].values[day] = std::max(0.0, 6 + 3 * std::sin(day / 4.0 + g) - g * 0.6 +
                                                           (day * 7 + g * 3) % 5 * 0.3);
    }
    data.text = taskCostText;
    return data;
}

inline SeriesData percentiles(int days)
{
    SeriesData data = sampleSeries(3, days);
    data.measure = QStringLiteral("Duration");
    data.style = SeriesStyle::Lines;
    data.text = [](double ms) {
        return millisecondsText(ms);
    };
    for (int g = 0; g < 3; ++g) {
        data.series[g].name =
            QStringList{QStringLiteral("p50"), QStringLiteral("p95"), QStringLiteral("p99")}[g];
        for (int day = 0; day < days; ++day) {
            data.series[g].values[day] = std::pow(4, g) * (1500 + 400 * std::sin(day / 3.0 + g));
            if (day == 9 || (day > 14 && day < 18) || day == 19)
                data.series[g].values[day] = std::nullopt;
        }
    }
    data.series[1].values[5] = std::nan("");
    return data;
}

inline HistogramData durations()
{
    HistogramData data;
    data.countName = QStringLiteral("Tasks");
    for (int i = 0; i < 4000; ++i)
        data.buckets.add(
            qint64(std::exp(7.5 + 1.1 * std::sin(i * 12.9898) + 0.8 * std::sin(i * 78.233))));
    return data;
}

inline HeatMapData week()
{
    HeatMapData data;
    data.countName = QStringLiteral("Tasks");
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            data.counts[size_t(day)][size_t(hour)] = qint64(
                std::max(0.0, (day < 5 ? 120.0 : 30.0) * std::sin((hour - 5) / 18.0 * M_PI)));
    return data;
}

inline BarData byAgent(bool hasChange)
{
    BarData data;
    data.groupName = QStringLiteral("Agent");
    data.measures = {{QStringLiteral("Cost"), taskCostText}};
    const SeriesData series = waves(8, 3, true);
    for (int i = 0; i < series.series.size(); ++i) {
        BarRow row;
        row.key = series.series[i].key;
        row.name = series.series[i].name;
        row.color = series.series[i].color;
        row.isOthers = series.series[i].isOthers;
        row.values = {214.1 / (i + 1)};
        if (hasChange) {
            row.change = QStringLiteral("%1 %").arg(i * 3);
            row.changeIcon = i % 2 ? QStringLiteral("sort-up") : QStringLiteral("sort-down");
            row.changeTone = i % 2 ? Tone::Warning : Tone::Ok;
        }
        data.rows.append(row);
    }
    return data;
}

inline BarData replyRates()
{
    BarData data;
    data.groupName = QStringLiteral("Niche");
    const auto percent = [](double v) {
        return QString::number(v * 100, 'f', 1) + QStringLiteral(" %");
    };
    data.measures = {{QStringLiteral("Reply rate"), percent},
                     {QStringLiteral("Sent"), [](double v) { return QString::number(v); }, false}};
    for (int i = 0; i < 14; ++i) {
        BarRow row;
        row.name = QStringLiteral("Niche with a long name %1").arg(i);
        const double rate = 0.31 - i * 0.02;
        row.values = {rate, 1200.0 - i * 77};
        row.low = rate * 0.8;
        row.high = rate * 1.2;
        data.rows.append(row);
    }
    return data;
}

inline BarData clients()
{
    BarData data;
    data.groupName = QStringLiteral("Client");
    data.measures = {{QStringLiteral("Spend"), dollars, true, Token::Series1},
                     {QStringLiteral("Revenue"), dollars, true, Token::Series2},
                     {QStringLiteral("ROI"),
                      [](double v) { return QString::number(v, 'f', 1) + QStringLiteral(" ×"); },
                      false}};
    for (int i = 0; i < 4; ++i) {
        BarRow row;
        row.name = QStringLiteral("Client %1").arg(i);
        row.values = {4000.0 - i * 800, 12000.0 - i * 3500,
                      i == 3 ? std::optional<double>() : 3.0 - i * 0.2};
        data.rows.append(row);
    }
    return data;
}

} // namespace regie
