// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bardata.h"
#include "ui/charts/chartpanel.h"

namespace regie {

/// Groups as horizontal bars with their values and how these changed. Rows that have no room are
/// reached by scrolling with the wheel and the arrows; a picture or a printed page has them all, as
/// far as they go, and says how many are left. Up and down walk through the rows; a click or Enter
/// is placeActivated() with the row's key. GUI thread only.
class BarList : public ChartPanel
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);
    ~BarList() override;

    void setData(const BarData &data);
    const BarData &data() const { return m_data; }

    int pointCount() const override { return int(m_data.rows.size()); }
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;
    QList<LegendEntry> legend() const override;

    /// All rows, without scrolling.
    QSize sizeHint() const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;

private:
    BarData m_data;
};

} // namespace regie
