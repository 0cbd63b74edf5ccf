// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int padding = 16;
constexpr int glyph = 24;
constexpr int badge = 44;
constexpr int arrow = 16;

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceCard::sentenceRect(int width) const
{
    const int x = padding + badge + padding;
    const int room = width - x - arrow - 2 * padding;
    const QFontMetrics title(theme().font(FontRole::BodyStrong));
    const QFontMetrics body(theme().font(FontRole::Body));
    const QRect bounds = body.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_sentence);
    return {x, padding + title.height() + 4, room, bounds.height()};
}

QSize ChoiceCard::sizeHint() const
{
    return {520, heightForWidth(520)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return std::max(sentenceRect(width).bottom() + 1, padding + badge) + padding;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lively = isEnabled() && (underMouse() || isDown());
    paintPanel(&painter, rect(), theme().color(lively ? Token::NeutralSoft : Token::Panel),
               theme().color(Token::Line));
    if (hasFocus())
        paintFocusRing(&painter, rect());

    const auto visual = [this](const QRect &spot) {
        return QStyle::visualRect(layoutDirection(), rect(), spot);
    };
    const QRect ground = visual(QRect(padding, (height() - badge) / 2, badge, badge));
    paintPanel(&painter, ground,
               theme().color(isEnabled() ? Token::AccentSoft : Token::NeutralSoft), QColor());
    const int inset = (badge - glyph) / 2;
    paintIcon(&painter, ground.adjusted(inset, inset, -inset, -inset), m_iconName,
              theme().color(isEnabled() ? Token::AccentText : Token::Faint));

    const QRect sentence = sentenceRect(width());
    QRect title = sentence;
    painter.setFont(theme().font(FontRole::BodyStrong));
    title.setTop(padding);
    title.setHeight(painter.fontMetrics().height());
    painter.setPen(theme().color(isEnabled() ? Token::Text : Token::Faint));
    painter.drawText(visual(title), Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().color(isEnabled() ? Token::Dim : Token::Faint));
    painter.drawText(visual(sentence), int(Qt::AlignLeading) | int(Qt::TextWordWrap), m_sentence);

    const QRect chevron(width() - padding - arrow, (height() - arrow) / 2, arrow, arrow);
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    paintIcon(&painter, visual(chevron),
              leftwards ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
              theme().color(Token::Faint));
}

} // namespace regie
