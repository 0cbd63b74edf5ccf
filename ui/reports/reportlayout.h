// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace regie {

/// A report parted into pages, in the light colours. For the thread it is made in: usually a
/// worker. Borrows the document. Only places are kept, not what is drawn: a row costs some 100
/// bytes.
class ReportLayout
{
public:
    /// A4 at 96 a inch.
    static constexpr QSizeF pageSize{794, 1123};

    explicit ReportLayout(const ReportDocument &document);

    int pageCount() const { return int(m_pages.size()); }
    /// Draws page `number` (from 0) in pageSize.
    void paintPage(QPainter *painter, int number) const;

private:
    struct Piece
    {
        qreal top = 0;
        qreal height = 0;
        std::function<void(QPainter *, const QRectF &)> paint;
    };
    using Page = std::vector<Piece>;

    void operator()(const ReportHeading &heading);
    void operator()(const ReportText &text);
    void operator()(const ReportNotice &notice);
    void operator()(const ReportFigures &block);
    void operator()(const ReportTable &table);
    void operator()(const ReportFacts &block);
    void operator()(const ReportPicture &picture);
    template <typename... Types>
    friend void layOut(ReportLayout &layout, const std::variant<Types...> &block);

    QFont font(int size, QFont::Weight weight = QFont::Normal) const;
    qreal textHeight(const QFont &font, const QString &text, qreal width) const;
    void startPage();
    /// What must stay together with what comes next asks for its room as well.
    bool hasRoom(qreal height) const;
    void place(qreal height, const std::function<void(QPainter *, const QRectF &)> &paint);
    void addGap(qreal height) { m_y += height; }
    void placeTitle();
    QList<QRectF> cells(const ReportTable &table, const QRectF &row) const;
    qreal rowHeight(const ReportTable &table, const QStringList &cells, const QFont &font) const;
    void placeRow(const ReportTable &table, qsizetype row);
    void placeTableHeader(const ReportTable &table);
    void paintFrame(QPainter *painter, int number) const;

    const ReportDocument &m_document;
    std::vector<Page> m_pages;
    qreal m_y = 0;
};

} // namespace regie
