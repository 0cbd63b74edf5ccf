// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include <QPointer>

class QAbstractButton;

namespace regie {

/// The entries of a chart's legend as buttons that hide and show its series. Wraps; entries begin
/// on the right where they stand beside a title. GUI thread only.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Borrowed; the legend is empty once it is gone.
    void setChart(ChartPanel *chart);
    void setAlignment(Qt::Alignment alignment);
    /// What it takes where it may be so wide; nothing when it has no entries.
    QSize sizeWithin(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void place();

    QPointer<ChartPanel> m_chart;
    QList<LegendEntry> m_entries;
    QList<QAbstractButton *> m_buttons; ///< as many as there were entries at most; children
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

/// Where the entries of a legend lie within `width`, line below line. Names that are longer than a
/// line are elided.
QList<QRectF> legendRects(const QList<LegendEntry> &entries, qreal width,
                          Qt::Alignment alignment = Qt::AlignLeft);
/// The height that these take.
qreal legendHeight(const QList<QRectF> &rects);
void paintLegendEntry(QPainter *painter, const QRectF &rect, const LegendEntry &entry,
                      const ChartLook &look);

} // namespace regie
