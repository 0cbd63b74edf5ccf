// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include "domain/durationbuckets.h"

namespace regie {

/// How long things took.
struct HistogramData
{
    DurationBuckets buckets;
    QString countName; ///< translated: "Tasks"
    QString key, name; ///< of the group it is about; empty: of all
};

/// How durations are distributed: bars of log-spaced buckets, p50, p95 and p99 marked, the axis in
/// ms, s, min or h. Left and right walk through the bars; a click or Enter is placeActivated() with
/// the bar's bounds in ms. GUI thread only. Neighbouring buckets are drawn as one where each would
/// have under 3 pixels; the CSV has them all.
class HistogramChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit HistogramChart(QWidget *parent = nullptr);
    ~HistogramChart() override;

    void setData(const HistogramData &data);
    const HistogramData &data() const { return m_data; }

    int pointCount() const override;
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;

private:
    HistogramData m_data;
};

} // namespace regie
