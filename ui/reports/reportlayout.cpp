// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 48;
constexpr qreal headerHeight = 34; // of the running header, and of the footer
constexpr qreal cellPadding = 6;
constexpr qreal cardHeight = 74;
constexpr qreal cardGap = 10;
constexpr int cardsALine = 4;
constexpr QRectF body(margin, margin + headerHeight, 794 - 2 * margin,
                      1123 - 2 * margin - 2 * headerHeight);

QColor color(Token token)
{
    return Theme::color(token, false);
}

QColor textOf(Tone tone)
{
    constexpr std::array tokens{Token::NeutralText, Token::AccentText, Token::OkText,
                                Token::WarningText, Token::BadText};
    return color(tokens[size_t(tone)]);
}

QColor softOf(Tone tone)
{
    constexpr std::array tokens{Token::NeutralSoft, Token::AccentSoft, Token::OkSoft,
                                Token::WarningSoft, Token::BadSoft};
    return color(tokens[size_t(tone)]);
}

QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

void write(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
           const QColor &ink, const QString &text)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, text, wrapping(alignment));
}

/// The font, smaller where the text would not fit into one line: never cut.
QFont fitting(QFont font, const QString &text, qreal width)
{
    const qreal needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width)
        font.setPixelSize(std::max(7, int(std::floor(font.pixelSize() * width / needed))));
    return font;
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line)
{
    painter->setPen(line.isValid() ? QPen(line, 0.75) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, 6, 6);
}

void paintFigure(QPainter *painter, const QRectF &card, const ReportFigure &figure,
                 const QFont &small, const QFont &large)
{
    box(painter, card, color(Token::Panel), color(Token::Line));
    const QRectF inner = card.adjusted(10, 8, -10, -8);
    write(painter, inner, Qt::AlignLeft | Qt::AlignTop, small, color(Token::Dim), figure.label);
    write(painter, inner.adjusted(0, 17, 0, 0), Qt::AlignLeft | Qt::AlignTop,
          fitting(large, figure.value, inner.width()), color(Token::Text), figure.value);
    write(painter, inner, Qt::AlignLeft | Qt::AlignBottom,
          fitting(small, figure.note, inner.width()), textOf(figure.noteTone), figure.note);
}

} // namespace

template <typename... Types>
void layOut(ReportLayout &layout, const std::variant<Types...> &block)
{
    std::visit([&layout](const auto &each) { layout(each); }, block);
}

ReportLayout::ReportLayout(const ReportDocument &document)
    : m_document(document)
{
    startPage();
    placeTitle();
    for (const ReportBlock &block : document.blocks)
        layOut(*this, block);
}

QFont ReportLayout::font(int size, QFont::Weight weight) const
{
    QFont font = m_document.font;
    font.setPixelSize(size);
    font.setWeight(weight);
    // Hinted for a screen, letters would stand too far apart on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal ReportLayout::textHeight(const QFont &font, const QString &text, qreal width) const
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(Qt::AlignLeft));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

// --- pages -------------------------------------------------------------------------------------

void ReportLayout::startPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

bool ReportLayout::hasRoom(qreal height) const
{
    return m_y + height <= body.height();
}

void ReportLayout::place(qreal height, const std::function<void(QPainter *, const QRectF &)> &paint)
{
    if (!hasRoom(height) && !m_pages.back().empty())
        startPage();
    m_pages.back().push_back({m_y, height, paint});
    m_y += height;
}

void ReportLayout::paintPage(QPainter *painter, int number) const
{
    paintFrame(painter, number);
    for (const Piece &piece : m_pages[size_t(number)]) {
        painter->save();
        piece.paint(painter,
                    QRectF(body.left(), body.top() + piece.top, body.width(), piece.height));
        painter->restore();
    }
}

/// What stands on every page: whose figures these are, of when, and which page it is.
void ReportLayout::paintFrame(QPainter *painter, int number) const
{
    const QFont small = font(10);
    const QRectF top(margin, margin - 6, body.width(), 18);
    const QRectF bottom(margin, pageSize.height() - margin - 12, body.width(), 18);
    if (number > 0) {
        write(painter, top, Qt::AlignLeft | Qt::AlignVCenter, font(10, QFont::DemiBold),
              color(Token::Text), m_document.title);
        write(painter, top, Qt::AlignRight | Qt::AlignVCenter, small, color(Token::Dim),
              QFontMetricsF(small).elidedText(m_document.subtitle, Qt::ElideRight,
                                              body.width() * 0.6));
        painter->fillRect(QRectF(margin, top.bottom() + 3, body.width(), 0.75), color(Token::Line));
    }
    painter->fillRect(QRectF(margin, bottom.top() - 4, body.width(), 0.75), color(Token::Line));
    const QString page = m_document.pageWords.arg(number + 1).arg(pageCount());
    write(painter, bottom, Qt::AlignRight | Qt::AlignVCenter, small, color(Token::Dim), page);
    const QString place = QStringList{m_document.database, m_document.asOf}.join(u"  ·  "_s);
    write(painter, bottom, Qt::AlignLeft | Qt::AlignVCenter, small, color(Token::Dim),
          QFontMetricsF(small).elidedText(place, Qt::ElideMiddle, body.width() - 110));
}

// --- blocks ------------------------------------------------------------------------------------

void ReportLayout::placeTitle()
{
    const QFont large = font(24, QFont::DemiBold);
    const QFont plain = font(13);
    const qreal titleHeight = textHeight(large, m_document.title, body.width());
    const qreal lines = textHeight(plain, m_document.subtitle, body.width());
    place(titleHeight + lines + 34, [=, this](QPainter *painter, const QRectF &rect) {
        write(painter, rect, Qt::AlignLeft, large, color(Token::Text), m_document.title);
        write(painter, rect.adjusted(0, titleHeight + 4, 0, 0), Qt::AlignLeft, plain,
              color(Token::Text), m_document.subtitle);
        const QString place = QStringList{m_document.asOf, m_document.database}.join(u"  ·  "_s);
        write(painter, rect.adjusted(0, titleHeight + lines + 8, 0, 0), Qt::AlignLeft, font(11),
              color(Token::Dim), place);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 6, rect.width(), 1),
                          color(Token::Line));
    });
    addGap(10);
}

void ReportLayout::operator()(const ReportHeading &heading)
{
    const QFont face = font(heading.level == 1 ? 17 : 14, QFont::DemiBold);
    const qreal height = textHeight(face, heading.text, body.width()) + 6;
    const bool isFirst = m_pages.back().empty();
    // A heading does not stand alone at the end of a page.
    if ((heading.isOnNewPage && m_pages.back().size() > 1) || !hasRoom(height + 120))
        startPage();
    else if (!isFirst)
        addGap(heading.level == 1 ? 18 : 12);
    place(height, [=](QPainter *painter, const QRectF &rect) {
        write(painter, rect, Qt::AlignLeft, face, color(Token::Text), heading.text);
    });
}

void ReportLayout::operator()(const ReportText &text)
{
    const QFont face = font(12);
    for (const QString &paragraph : text.text.split(u'\n')) {
        const qreal height = textHeight(face, paragraph, body.width());
        place(height + 3, [=](QPainter *painter, const QRectF &rect) {
            write(painter, rect, Qt::AlignLeft, face, color(text.isDim ? Token::Dim : Token::Text),
                  paragraph);
        });
    }
    addGap(3);
}

void ReportLayout::operator()(const ReportNotice &notice)
{
    const QFont face = font(12);
    const qreal height = textHeight(face, notice.text, body.width() - 24) + 14;
    place(height, [=](QPainter *painter, const QRectF &rect) {
        box(painter, rect, softOf(notice.tone), {});
        write(painter, rect.adjusted(12, 7, -12, -7), Qt::AlignLeft, face, textOf(notice.tone),
              notice.text);
    });
    addGap(6);
}

void ReportLayout::operator()(const ReportFigures &block)
{
    const QFont small = font(11);
    const QFont large = font(19, QFont::DemiBold);
    for (qsizetype first = 0; first < block.figures.size(); first += cardsALine) {
        const QList<ReportFigure> line = block.figures.mid(first, cardsALine);
        place(cardHeight, [=](QPainter *painter, const QRectF &rect) {
            const qreal width = (rect.width() - (cardsALine - 1) * cardGap) / cardsALine;
            for (qsizetype i = 0; i < line.size(); ++i) {
                const QRectF card(rect.left() + qreal(i) * (width + cardGap), rect.top(), width,
                                  cardHeight);
                paintFigure(painter, card, line[i], small, large);
            }
        });
        addGap(cardGap);
    }
}

void ReportLayout::operator()(const ReportFacts &block)
{
    const QFont name = font(11);
    const QFont value = font(12);
    const qreal half = body.width() / 2 - 8;
    const qreal nameWidth = 120;
    for (qsizetype first = 0; first < block.facts.size(); first += 2) {
        const auto line = block.facts.mid(first, 2);
        qreal height = 18;
        for (const auto &fact : line)
            height = std::max(height, textHeight(value, fact.second, half - nameWidth) + 3);
        place(height, [=](QPainter *painter, const QRectF &rect) {
            for (qsizetype i = 0; i < line.size(); ++i) {
                const QRectF cell(rect.left() + qreal(i) * (half + 16), rect.top(), half, height);
                write(painter, cell, Qt::AlignLeft, name, color(Token::Dim), line[i].first);
                write(painter, cell.adjusted(nameWidth, 0, 0, 0), Qt::AlignLeft, value,
                      color(Token::Text), line[i].second);
            }
        });
    }
    addGap(10);
}

void ReportLayout::operator()(const ReportPicture &picture)
{
    const QFont title = font(13, QFont::DemiBold);
    const QFont small = font(11);
    const qreal titleHeight = textHeight(title, picture.title, body.width() - 24);
    const qreal noteHeight =
        picture.note.isEmpty() ? 0 : textHeight(small, picture.note, body.width() - 24) + 2;
    const qreal scale = std::min(1.0, (body.width() - 24) / picture.size.width());
    const qreal top = 10 + titleHeight + noteHeight + 4;
    place(top + picture.size.height() * scale + 10, [=](QPainter *painter, const QRectF &rect) {
        box(painter, rect, color(Token::Panel), color(Token::Line));
        const QRectF inner = rect.adjusted(12, 10, -12, 0);
        write(painter, inner, Qt::AlignLeft, title, color(Token::Text), picture.title);
        write(painter, inner.adjusted(0, titleHeight + 1, 0, 0), Qt::AlignLeft, small,
              color(Token::Dim), picture.note);
        painter->translate(inner.left(), rect.top() + top);
        QPicture drawing = picture.picture; // drawing reads it to its end
        // It would be made larger for a device with more dots an inch; the page is so already.
        const QPaintDevice *device = painter->device();
        painter->scale(scale * drawing.logicalDpiX() / device->logicalDpiX(),
                       scale * drawing.logicalDpiY() / device->logicalDpiY());
        painter->drawPicture(0, 0, drawing);
    });
    addGap(12);
}

// --- tables ------------------------------------------------------------------------------------

QList<QRectF> ReportLayout::cells(const ReportTable &table, const QRectF &row) const
{
    qreal weights = 0;
    for (const ReportColumn &column : table.columns)
        weights += column.weight;
    QList<QRectF> rects;
    qreal left = row.left();
    for (const ReportColumn &column : table.columns) {
        const qreal width = row.width() * column.weight / weights;
        rects.append(QRectF(left, row.top(), width, row.height())
                         .adjusted(cellPadding, cellPadding - 1, -cellPadding, 0));
        left += width;
    }
    return rects;
}

qreal ReportLayout::rowHeight(const ReportTable &table, const QStringList &texts,
                              const QFont &face) const
{
    const QList<QRectF> rects = cells(table, QRectF(0, 0, body.width(), 20));
    qreal height = 0;
    for (qsizetype i = 0; i < rects.size(); ++i)
        height = std::max(height, textHeight(face, texts.value(i), rects[i].width()));
    return height + 2 * cellPadding - 2;
}

void ReportLayout::placeTableHeader(const ReportTable &table)
{
    const QFont face = font(10, QFont::DemiBold);
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    place(rowHeight(table, titles, face), [=, this, &table](QPainter *painter, const QRectF &rect) {
        const QList<QRectF> rects = cells(table, rect);
        for (qsizetype i = 0; i < rects.size(); ++i)
            write(painter, rects[i], table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft,
                  face, color(Token::Dim), titles[i]);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                          color(Token::Faint));
    });
}

void ReportLayout::placeRow(const ReportTable &table, qsizetype index)
{
    const bool isTotal = table.rows[index].isTotal;
    const QFont face = font(11, isTotal ? QFont::DemiBold : QFont::Normal);
    const qreal height = rowHeight(table, table.rows[index].cells, face);
    if (!hasRoom(height)) {
        startPage();
        placeTableHeader(table);
    }
    place(height, [this, &table, index](QPainter *painter, const QRectF &rect) {
        const ReportRow &row = table.rows[index];
        const QFont ink = font(11, row.isTotal ? QFont::DemiBold : QFont::Normal);
        if (row.isTotal)
            painter->fillRect(rect, color(Token::Background));
        const QList<QRectF> rects = cells(table, rect);
        for (qsizetype i = 0; i < rects.size(); ++i)
            write(painter, rects[i], table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft,
                  ink, color(Token::Text), row.cells.value(i));
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 0.5, rect.width(), 0.5),
                          color(Token::Line));
    });
}

void ReportLayout::operator()(const ReportTable &table)
{
    if (!hasRoom(80))
        startPage();
    placeTableHeader(table);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        placeRow(table, row);
    addGap(8);
}

} // namespace regie
