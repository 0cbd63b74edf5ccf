// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/benchmarkgrid.h"

#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 6; // the name, four quartiles, the size
constexpr int cellWidth = 52;
constexpr int padding = 6;

int lineHeight()
{
    return theme().compactRows() ? 24 : 28;
}

} // namespace

BenchmarkGrid::BenchmarkGrid(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BenchmarkGrid::setLines(const QList<Line> &lines, const std::function<QString(double)> &text)
{
    m_lines = lines;
    m_text = text;
    describe();
    updateGeometry();
    update();
}

QStringList BenchmarkGrid::titles() const
{
    return {QString(), u"p25"_s, u"p50"_s, u"p75"_s, u"p90"_s, u"n"_s};
}

QStringList BenchmarkGrid::cells(const Line &line) const
{
    const auto text = [this](const std::optional<double> &value) {
        return value && m_text ? m_text(*value) : u"–"_s;
    };
    const Benchmark &benchmark = line.benchmark;
    return {line.name,           text(benchmark.p25), text(benchmark.p50),
            text(benchmark.p75), text(benchmark.p90), QLocale().toString(benchmark.n)};
}

/// What the picture says, for those who do not see it.
void BenchmarkGrid::describe()
{
    QStringList parts;
    for (const Line &line : std::as_const(m_lines)) {
        QStringList values;
        const QStringList names = titles();
        const QStringList texts = cells(line);
        for (int column = 1; column < columns; ++column)
            values.append(u"%1 %2"_s.arg(names[column], texts[column]));
        parts.append(u"%1: %2"_s.arg(line.name, values.join(u", "_s)));
    }
    setAccessibleName(tr("Benchmarks"));
    setAccessibleDescription(parts.join(u"; "_s));
}

QSize BenchmarkGrid::sizeHint() const
{
    return {420, (int(m_lines.size()) + 1) * lineHeight()};
}

QSize BenchmarkGrid::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QRect BenchmarkGrid::cellRect(int row, int column) const
{
    const int cell = std::min(cellWidth, width() / 8);
    const int left = column == 0 ? 0 : width() - (columns - column) * cell;
    const int right = column == 0 ? width() - (columns - 1) * cell : left + cell;
    return {left + (column == 0 ? padding : 0), row * lineHeight(),
            right - left - padding - (column == 0 ? padding : 0), lineHeight()};
}

void BenchmarkGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto paintRow = [&](int row, const QStringList &texts, FontRole role, Token ink) {
        painter.setFont(theme().font(role));
        for (int column = 0; column < columns; ++column) {
            const QRect rect = cellRect(row, column);
            painter.setPen(theme().color(column == columns - 1 ? Token::Dim : ink));
            const auto side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(
                rect, int(side | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(texts[column], Qt::ElideRight, rect.width()));
        }
        painter.setPen(theme().color(Token::Line));
        const int bottom = (row + 1) * lineHeight() - 1;
        painter.drawLine(0, bottom, width(), bottom);
    };
    paintRow(0, titles(), FontRole::CaptionStrong, Token::Dim);
    for (int i = 0; i < m_lines.size(); ++i)
        paintRow(i + 1, cells(m_lines[i]),
                 m_lines[i].decided ? FontRole::BodyStrong : FontRole::Body, Token::Text);
}

bool BenchmarkGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = help->pos().y() / lineHeight() - 1;
        if (line >= 0 && line < m_lines.size())
            QToolTip::showText(help->globalPos(), cells(m_lines[line]).join(u"  ·  "_s), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

} // namespace regie
