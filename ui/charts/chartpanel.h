// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QStackedLayout;
QT_END_NAMESPACE

namespace regie {

class ChartOverlay;
class StatePlaceholder;

/// What every chart has: colours of the theme, a read-out that follows the mouse and the arrow
/// keys, words for those who do not see it, an export as picture and as figures, and something to
/// say when there is nothing to draw. GUI thread only. A derived class fills chart() and answers
/// the questions below; it keeps its series and replaces their points.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// Names the chart: for screen readers and the files it is exported to.
    void setTitle(const QString &title);
    QString title() const { return m_title; }
    /// Said instead of an empty plot.
    void setEmptyText(const QString &text);

    /// Places that can be read out; 0 shows the empty text.
    virtual int pointCount() const = 0;
    virtual ChartReading readingAt(int point) const = 0;
    virtual QByteArray csv() const = 0;

    /// The place that is read out, -1 when none is.
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);

    /// The picture as it is shown, without the read-out. False when it cannot be written.
    bool exportPng(const QString &fileName);
    bool exportCsv(const QString &fileName);

    QSize sizeHint() const override { return {420, 190}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

Q_SIGNALS:
    void currentPointChanged(int point);
    /// Enter or a click at a place: what is behind its figures is wanted.
    void pointActivated(int point);
    void exportFailed(const QString &fileName);

protected:
    /// A line in words below the title: lowest, highest, last.
    virtual QString summary() const = 0;
    /// Horizontal place of a point, in pixels of the plot's widget.
    virtual qreal pointX(int point) const = 0;
    /// The point nearest to `x`, -1 when there is none.
    int pointNear(qreal x) const;
    /// Colours, pens and fonts anew.
    virtual void applyTheme() = 0;
    /// The room for the plot is another: `size` is the whole widget.
    virtual void arrange(const QSize &size) = 0;
    /// Over the chart, under the read-out: labels of axes and lines.
    virtual void paintLabels(QPainter *painter) const = 0;
    virtual void retranslate() {}

    QChart *chart() const;
    QRectF plotArea() const;
    /// Points have changed: empty state, words and read-out follow.
    void pointsChanged();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class ChartOverlay;
    void describe();
    void paintReading(QPainter *painter) const;
    QRectF readingBox(const ChartReading &reading) const;
    void askFile(const QString &suffix, const QString &filter,
                 bool (ChartPanel::*write)(const QString &));
    bool hasPoints() const;

    QChartView *m_view;
    ChartOverlay *m_overlay;
    StatePlaceholder *m_placeholder;
    QStackedLayout *m_stack;
    QString m_title;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace regie
