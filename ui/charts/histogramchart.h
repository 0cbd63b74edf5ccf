// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/chartscale.h"

#include "domain/durationbuckets.h"

namespace regie {

/// How long things took.
struct HistogramData
{
    DurationBuckets buckets;
    QString countName; ///< translated: "Tasks"
    QString key, name; ///< of the group it is about; no name: of all
};

/// How durations are distributed: bars of log-spaced buckets, p50, p95 and p99 marked, the axis in
/// ms, s, min or h. Left and right walk through the bars; a click or Enter is placeActivated() with
/// the bar's bounds in ms. GUI thread only. Neighbouring buckets are drawn as one where each would
/// have under 4 pixels; the CSV has them all. What took 0 ms is in a bar of its own on the left.
class HistogramChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit HistogramChart(QWidget *parent = nullptr);
    ~HistogramChart() override;

    void setData(const HistogramData &data);
    const HistogramData &data() const { return m_data; }

    int pointCount() const override { return int(m_bars.size()); }
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;
    int pointAt(const QPointF &position) const override;
    QRectF pointRect(int point) const override;
    void arrange() override;
    void paintPicture(QPainter *painter) override;
    void paintMark(QPainter *painter, int point, int series) const override;

private:
    struct Bar
    {
        int first = 0, last = 0; ///< buckets
        qint64 count = 0;
        double low() const { return durationBucketLower(first); }
        double high() const { return durationBucketUpper(last); }
    };
    struct Percentile
    {
        QString name; ///< "p50"
        double share = 0;
        double value = 0; ///< ms
    };

    void bundle(int perBar);
    QList<Percentile> percentiles() const;
    qreal xOf(double milliseconds) const;
    void paintBars(QPainter *painter) const;
    void paintAxis(QPainter *painter) const;
    void paintPercentiles(QPainter *painter) const;

    HistogramData m_data;
    QList<Bar> m_bars; ///< ascending, without holes: a bar may be empty
    ChartScale m_scale;
    QRectF m_plot;
};

} // namespace regie
