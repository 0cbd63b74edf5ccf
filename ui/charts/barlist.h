// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bardata.h"
#include "ui/charts/chartpanel.h"

class QScrollBar;

namespace regie {

/// Groups as horizontal bars with their values and how these changed. Rows that have no room are
/// reached by scrolling with the wheel and the arrows; a picture or a printed page has them all, as
/// far as they go, and says how many are left. Up and down walk through the rows; a click or Enter
/// is placeActivated() with the row's key. Where several measures have bars, legend() tells them
/// apart, and they are hidden and shown by it. GUI thread only.
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

    /// With all rows, without scrolling.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, 90}; }

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;
    int pointAt(const QPointF &position) const override;
    std::optional<std::pair<int, int>> stepFrom(int point, int series, int key) const override;
    QRectF pointRect(int point) const override;
    void arrange() override;
    void paintPicture(QPainter *painter) override;
    void paintMark(QPainter *painter, int point, int series) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    // What is shown.
    QString textOf(int measure, const std::optional<double> &value) const;
    std::optional<double> valueOf(int row, int measure) const;
    QList<int> bars() const;    ///< measures that have bars, without hidden ones
    QList<int> columns() const; ///< measures that are only written
    QColor colorOf(int row, int measure) const;
    bool hasInterval() const;
    bool hasFormer() const;
    // The picture.
    void measure();
    void measureValues();
    qreal measureTexts(qreal width);
    qreal measureColumns(qreal width);
    QString barText(int measure, const std::optional<double> &value) const;
    void showScrollBar();
    int usualHeight() const;
    int rowHeight() const;
    int headHeight() const;
    int rowsShown() const; ///< that an exported picture has
    QRectF rowRect(int row) const;
    qreal xOf(double value) const;
    qreal barEnd(int row) const;
    void paintHead(QPainter *painter) const;
    void paintRow(QPainter *painter, int row) const;
    void paintBar(QPainter *painter, int row, int measure, const QRectF &line) const;
    void paintInterval(QPainter *painter, int row, const QRectF &line) const;
    void paintChange(QPainter *painter, int row) const;

    BarData m_data;
    QScrollBar *m_scroll;
    double m_low = 0, m_high = 1; ///< of the bars
    QRectF m_barArea;             ///< left and right of the bars; its height is of no account
    qreal m_nameWidth = 0;
    bool m_hasCompactTexts = false;
    QList<qreal> m_columnRights; ///< of columns()
    qreal m_changeLeft = 0;      ///< beyond the picture where there is no room for changes
};

} // namespace regie
