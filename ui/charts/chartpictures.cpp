// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and files of a chart.
#include "ui/charts/chartfiles.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/look/icons.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int titleHeight = 28;
constexpr int legendGap = 8;

qreal paintTitle(QPainter *painter, const QString &title, qreal width, const ChartLook &look)
{
    painter->setFont(theme().font(FontRole::Title));
    painter->setPen(look.color(Token::Text));
    const QRectF line(0, 0, width, titleHeight);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(title, Qt::ElideMiddle, int(width)));
    return titleHeight;
}

/// Only what is drawn is explained.
qreal paintLegend(QPainter *painter, QList<LegendEntry> entries, qreal width, const ChartLook &look)
{
    entries.removeIf([](const LegendEntry &entry) { return entry.isHidden; });
    const QList<QRectF> rects = legendRects(entries, width);
    for (qsizetype i = 0; i < rects.size(); ++i)
        paintLegendEntry(painter, rects[i], entries[i], look);
    return rects.isEmpty() ? 0 : legendHeight(rects) + legendGap;
}

} // namespace

void ChartPanel::renderTo(QPainter *painter, const QRectF &rect, Parts parts)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    m_look = ChartLook::print();
    m_exporting = true;
    qreal top = 0;
    if (parts & Title)
        top += paintTitle(painter, m_title, rect.width(), m_look);
    if ((parts & Legend) && hasPoints()) {
        painter->translate(0, top);
        const qreal height = paintLegend(painter, legend(), rect.width(), m_look);
        painter->translate(0, height);
        top += height;
    } else {
        painter->translate(0, top);
    }
    drawAs(ChartLook::print(), {rect.width(), std::max(1.0, rect.height() - top)});
    paintAll(painter);
    painter->restore();
    m_exporting = false;
    drawAs(ChartLook::screen(), size());
}

/// As large as it is shown, and with room for the title and the legend besides.
QSize ChartPanel::exportSize() const
{
    const QSize plot = size().expandedTo(sizeHint());
    QList<LegendEntry> entries = legend();
    const qreal more = legendHeight(legendRects(entries, plot.width()));
    return {plot.width() + 2 * margin,
            int(plot.height() + titleHeight + more + legendGap + 2 * margin)};
}

QImage ChartPanel::picture(qreal scale)
{
    const QSize size = exportSize();
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(ChartLook::print().color(Token::Panel));
    QPainter painter(&image);
    painter.scale(scale, scale);
    renderTo(&painter,
             QRectF(QPointF(margin, margin), QSizeF(size) - QSizeF(2 * margin, 2 * margin)),
             Title | Legend);
    return image;
}

QByteArray ChartPanel::svg()
{
    const QSize size = exportSize();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(m_title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), ChartLook::print().color(Token::Panel));
    renderTo(&painter,
             QRectF(QPointF(margin, margin), QSizeF(size) - QSizeF(2 * margin, 2 * margin)),
             Title | Legend);
    painter.end();
    return buffer.data();
}

bool ChartPanel::exportPng(const QString &fileName)
{
    QByteArray png;
    QBuffer buffer(&png);
    return picture().save(&buffer, "PNG") && writeWhole(fileName, png);
}

bool ChartPanel::exportSvg(const QString &fileName)
{
    return writeWhole(fileName, svg());
}

bool ChartPanel::exportCsv(const QString &fileName)
{
    return writeWhole(fileName, csv());
}

void ChartPanel::fillMenu(QMenu *menu)
{
    menu->addAction(icon(u"copy"_s), tr("Copy as picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(picture()); });
    menu->addAction(icon(u"copy"_s), tr("Copy the figures"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(figures('\t')));
    });
    menu->addSeparator();
    menu->addAction(icon(u"export"_s), tr("Save as picture…"), this,
                    [this] { askFile(u"png"_s, tr("Pictures (*.png)"), &ChartPanel::exportPng); });
    menu->addAction(icon(u"export"_s), tr("Save as drawing…"), this,
                    [this] { askFile(u"svg"_s, tr("Drawings (*.svg)"), &ChartPanel::exportSvg); });
    menu->addAction(icon(u"export"_s), tr("Save the figures…"), this, [this] {
        askFile(u"csv"_s, tr("Comma-separated values (*.csv)"), &ChartPanel::exportCsv);
    });
}

void ChartPanel::askFile(const QString &suffix, const QString &filter,
                         bool (ChartPanel::*write)(const QString &))
{
    askWhereToSave(this, m_title, suffix, filter, [this, write](const QString &fileName) {
        if ((this->*write)(fileName))
            Q_EMIT exported(fileName);
        else
            Q_EMIT exportFailed(fileName);
    });
}

} // namespace regie
