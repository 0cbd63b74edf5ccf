// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/look/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_header(new QHBoxLayout)
    , m_title(new ElidedLabel(this))
    , m_body(new QVBoxLayout)
{
    setFontRole(m_title, FontRole::Title);
    m_title->hide();
    m_header->setSpacing(8);
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title)
{
    m_title->setFullText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

QToolButton *Card::addMoreButton()
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    addHeaderWidget(button);
    return button;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().color(Token::Line));
}

} // namespace regie
