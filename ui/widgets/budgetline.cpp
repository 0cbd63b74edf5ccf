// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/budgetline.h"

#include "ui/suggestiontexts.h"
#include "ui/tasktexts.h"
#include "ui/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/statuschip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int gap = 4;
constexpr int barHeight = 6;

Tone toneOf(const BudgetStanding &standing)
{
    if (standing.level == "limit"_L1)
        return Tone::Bad;
    return standing.level.isEmpty() ? Tone::Info : Tone::Warning;
}

StatusLook lookOf(const BudgetStanding &standing)
{
    if (standing.level == "limit"_L1)
        return {BudgetLine::tr("over the limit"), u"error"_s, Tone::Bad};
    return {BudgetLine::tr("near the limit"), u"warning"_s,
            standing.level.isEmpty() ? Tone::Neutral : Tone::Warning};
}

} // namespace

BudgetLine::BudgetLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BudgetLine::setStanding(const BudgetStanding &standing)
{
    m_standing = standing;
    retell();
}

QString BudgetLine::figures() const
{
    return tr("%1 of %2 within %3 · %4")
        .arg(taskCostText(m_standing.cost), taskCostText(m_standing.budget.limit),
             windowText(m_standing.budget.windowHours), shareText(m_standing.share()));
}

void BudgetLine::retell()
{
    setText(scopeName(m_standing.budget.scope, m_standing.budget.key));
    setAccessibleName(u"%1: %2"_s.arg(text(), lookOf(m_standing).word));
    setAccessibleDescription(figures());
    setToolTip(u"%1: %2"_s.arg(text(), figures()));
    update();
}

QSize BudgetLine::sizeHint() const
{
    const int title = QFontMetrics(theme().font(FontRole::BodyStrong)).height();
    const int below = QFontMetrics(theme().font(FontRole::Caption)).height();
    return {320, title + below + barHeight + 2 * gap + 2 * padding};
}

void BudgetLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintPanel(&painter, rect(), theme().color(Token::NeutralSoft), QColor(), 6);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6);
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const StatusLook look = lookOf(m_standing);
    const int chip = std::min(chipSize(look).width(), inner.width() / 2);
    const QRect chipRect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignTop,
                                               {chip, chipSize(look).height()}, inner);
    paintChip(&painter, chipRect, look, layoutDirection());
    const auto line = [&](const QRect &room, FontRole role, Token token, const QString &words) {
        painter.setFont(theme().font(role));
        painter.setPen(theme().color(token));
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, room),
                         Qt::AlignLeading | Qt::AlignTop,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    const int title = QFontMetrics(theme().font(FontRole::BodyStrong)).height();
    const int below = QFontMetrics(theme().font(FontRole::Caption)).height();
    line(inner.adjusted(0, 0, -chip - padding, 0), FontRole::BodyStrong, Token::Text, text());
    line(inner.adjusted(0, title + gap, 0, 0), FontRole::Caption, Token::Dim, figures());
    const QRectF track(inner.left(), inner.top() + title + below + 2 * gap, inner.width(),
                       barHeight);
    paintPanel(&painter, track, theme().color(Token::NeutralSoft), QColor(), barHeight / 2.0);
    QRectF bar = track;
    bar.setWidth(track.width() * std::clamp(m_standing.share(), 0.0, 1.0));
    if (bar.width() > 0)
        paintPanel(&painter, bar, theme().fill(toneOf(m_standing)), QColor(), barHeight / 2.0);
}

} // namespace regie
