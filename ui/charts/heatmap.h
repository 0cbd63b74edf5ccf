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
/// thread only.
class HeatMap : public ChartPanel
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    void setData(const HeatMapData &data);
    const HeatMapData &data() const { return m_data; }

    int pointCount() const override;
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;

private:
    HeatMapData m_data;
};

} // namespace regie
