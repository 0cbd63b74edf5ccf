// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include <array>

namespace regie {

/// Counts by weekday and hour. `counts` has the form of TaskHeatMap::tasks.
struct HeatMapData
{
    std::array<std::array<qint64, 24>, 7> counts{}; ///< [0] is Monday
    QString countName;                              ///< translated: "Tasks"
};

/// Counts by weekday and hour as shades of one colour; the week begins as the locale has it. The
/// arrows walk in both directions; a click or Enter is placeActivated() with weekday and hour. GUI
/// thread only. All zeros are nothing to draw: the empty text is shown.
class HeatMap : public ChartPanel
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    void setData(const HeatMapData &data);
    const HeatMapData &data() const { return m_data; }

    /// 168 cells, row by row as they are shown, or 0 when there is nothing.
    int pointCount() const override;
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;
    QSize sizeHint() const override { return {480, 200}; }

    /// The shade of a count where `most` is the largest: from that of nothing to the accent.
    static QColor shade(const ChartLook &look, qint64 count, qint64 most);

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;
    int pointAt(const QPointF &position) const override;
    std::optional<std::pair<int, int>> stepFrom(int point, int series, int key) const override;
    QRectF pointRect(int point) const override;
    void arrange() override;
    void paintPicture(QPainter *painter) override;
    void paintMark(QPainter *painter, int point, int series) const override;

private:
    /// 1 is Monday, of a row as shown.
    int weekdayOf(int row) const;
    qint64 countAt(int point) const;
    QString titleOf(int point) const;
    void paintWords(QPainter *painter) const;
    void paintScale(QPainter *painter) const;

    HeatMapData m_data;
    qint64 m_most = 0;
    QRectF m_grid; ///< the cells, in the picture
};

} // namespace regie
