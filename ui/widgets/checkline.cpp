// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkline.h"

#include "ui/checktexts.h"
#include "ui/relativetime.h"
#include "ui/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/statuschip.h"

#include <QPainter>
#include <QStyle>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int gap = 2;

StatusLook lookOf(const CheckState &state)
{
    if (state.enabled || !state.runningOn.isEmpty() || state.runRequestedAt.isValid())
        return checkLook(state);
    return {CheckLine::tr("off"), u"power"_s, Tone::Neutral};
}

} // namespace

CheckLine::CheckLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CheckLine::setState(const CheckState &state)
{
    m_state = state;
    retell();
}

void CheckLine::retell()
{
    setText(checkTitle(m_state.name));
    setAccessibleName(u"%1: %2"_s.arg(text(), lookOf(m_state).word));
    setAccessibleDescription(secondLine());
    setToolTip(isFailing(m_state) ? secondLine() : checkSummary(m_state.name));
    update();
}

QString CheckLine::secondLine() const
{
    const CheckRunInfo *run = lastFinishedRun(m_state);
    if (isFailing(m_state) && run && !run->error.isEmpty())
        return run->error.simplified();
    if (isFailing(m_state))
        return failureSentence(m_state);
    QStringList parts;
    if (run)
        parts.append(tr("ran %1").arg(relativeTime(run->startedAt)));
    if (m_state.enabled && m_state.runningOn.isEmpty() && !m_state.runRequestedAt.isValid())
        parts.append(tr("next: %1").arg(nextRunText(m_state)));
    parts.append(scheduleText(m_state.schedule));
    return parts.join(u" · "_s);
}

QSize CheckLine::sizeHint() const
{
    const int title = QFontMetrics(theme().font(FontRole::BodyStrong)).height();
    const int below = QFontMetrics(theme().font(FontRole::Caption)).height();
    return {320, title + gap + below + 2 * padding};
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintPanel(&painter, rect(), theme().color(Token::NeutralSoft), QColor(), 6);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6);
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const StatusLook look = lookOf(m_state);
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
    line(inner.adjusted(0, 0, -chip - padding, 0), FontRole::BodyStrong, Token::Text, text());
    line(inner.adjusted(0, title + gap, 0, 0), FontRole::Caption,
         isFailing(m_state) ? Token::BadText : Token::Dim, secondLine());
}

} // namespace regie
