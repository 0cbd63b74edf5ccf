// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartplace.h"

#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QMenu;

namespace regie {

class ChartReadout;

/// One entry of a legend.
struct LegendEntry
{
    QString key;  ///< what it is hidden and shown by
    QString name; ///< translated
    QColor color; ///< as in the chart's look
    bool isDashed = false;
    bool isHidden = false;
};

/// What every chart has: a picture in the colours of the theme, a read-out that follows the mouse
/// and the arrow keys, words for those who do not see it, exports as picture and as figures, and
/// something to say when there is nothing to draw. GUI thread only.
///
/// A derived class draws itself and answers the questions below. It draws with look() and
/// pictureSize(), which for an export are other ones than those of the screen. What can be read
/// out are points (steps, rows, cells), each of which may have series within it.
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
    /// What lies behind a point, or one series of it (-1: all of it).
    virtual ChartPlace placeAt(int point, int series) const;
    /// The figures as RFC 4180 has it: ISO times, plain numbers, exact.
    QByteArray csv() const { return figures(','); }
    /// Empty where there is nothing to tell apart.
    virtual QList<LegendEntry> legend() const { return {}; }

    /// The place that is read out, -1 when none is; the series within it, -1 for all of it.
    int currentPoint() const { return m_current; }
    int currentSeries() const { return m_currentSeries; }
    void setCurrentPoint(int point, int series = -1);

    /// Series that are not shown, by key; kept for data that comes later. What an operator hides in
    /// the legend is told by hiddenKeysChanged(), to be remembered by the page.
    QStringList hiddenKeys() const;
    void setHiddenKeys(const QStringList &keys);
    bool isHidden(const QString &key) const { return m_hidden.contains(key); }
    void setSeriesHidden(const QString &key, bool hidden);

    /// What a picture has beside the plot.
    enum Part { Plot = 0, Title = 1, Legend = 2 };
    Q_DECLARE_FLAGS(Parts, Part)
    /// Draws it into `rect` of the painter's coordinates, in light colours and without the
    /// read-out, as lines and letters, so that it is sharp at any resolution. Sizes of letters are
    /// those of the screen: where a device is finer than about 96 dots per inch (a PDF), scale the
    /// painter first. An empty chart says so.
    void renderTo(QPainter *painter, const QRectF &rect, Parts parts = Legend);

    /// Pictures with title and legend, in light colours. False when the file cannot be written.
    bool exportPng(const QString &fileName);
    bool exportSvg(const QString &fileName);
    bool exportCsv(const QString &fileName);
    /// What exportPng() writes, at `scale` pixels for each of the screen's.
    QImage picture(qreal scale = 2);
    QByteArray svg();

    /// Adds "Copy as picture", "Save as picture…" … to a menu. Files are asked for; the outcome is
    /// exported() or exportFailed().
    void fillMenu(QMenu *menu);

    QSize sizeHint() const override { return {420, 190}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

Q_SIGNALS:
    void currentPointChanged(int point);
    /// Enter or a click at a place: what is behind its figures is wanted.
    void pointActivated(int point);
    void placeActivated(const regie::ChartPlace &place);
    /// Entries, their names or colours are others now.
    void legendChanged();
    void hiddenKeysChanged(const QStringList &keys);
    void exported(const QString &fileName);
    void exportFailed(const QString &fileName);

protected:
    /// A line in words below the title: lowest, highest, last.
    virtual QString summary() const = 0;
    /// A header and the figures, fields apart by `separator`: see CsvWriter.
    virtual QByteArray figures(char separator) const = 0;
    /// The point that is meant at a place of the widget, -1 for none; and the series within it.
    virtual int pointAt(const QPointF &position) const = 0;
    virtual int seriesAt(int point, const QPointF &position) const;
    /// Where a key leads from the current place: {point, series}; nothing: it is not the chart's.
    virtual std::optional<std::pair<int, int>> stepFrom(int point, int series, int key) const;
    /// What the read-out stands beside, in pixels of the widget.
    virtual QRectF pointRect(int point) const = 0;
    /// Colours, pens and fonts anew, of look().
    virtual void applyLook() {}
    /// Everything is measured anew for pictureSize().
    virtual void arrange() {}
    /// The whole picture, from (0, 0), without the read-out and its mark.
    virtual void paintPicture(QPainter *painter) = 0;
    /// The mark of the place that is read out.
    virtual void paintMark(QPainter *painter, int point, int series) const;
    /// Series are hidden or shown.
    virtual void hiddenChanged() {}
    virtual void retranslate() {}

    /// A picture for a file or for paper is drawn: all of it at once, nothing scrolled.
    bool isExporting() const { return m_exporting; }
    const ChartLook &look() const { return m_look; }
    QSizeF pictureSize() const { return m_pictureSize; }
    /// What is said where there is nothing to draw.
    QString emptyText() const { return m_emptyText; }
    /// Points have changed: picture, empty state, words and read-out follow.
    void pointsChanged();
    /// The picture is drawn anew; points are the same.
    void repaintPicture();
    bool hasPoints() const { return pointCount() > 0; }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void endLostPoint();
    void showReading();
    void activate();
    void drawAs(const ChartLook &look, const QSizeF &size);
    void paintAll(QPainter *painter);
    void askFile(const QString &suffix, const QString &filter,
                 bool (ChartPanel::*write)(const QString &));
    QSize exportSize() const;

    QPointer<ChartReadout> m_readout; ///< of the window or what it scrolls
    QPixmap m_picture;                ///< as painted last; null: to be painted
    ChartLook m_look = ChartLook::screen();
    QSizeF m_pictureSize;
    QSet<QString> m_hidden;
    QString m_title;
    QString m_emptyText;
    int m_current = -1;
    int m_currentSeries = -1;
    bool m_exporting = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ChartPanel::Parts)

} // namespace regie
