// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerbar.h"

#include "ui/look/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/connectionindicator.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchopener.h"

#include <QHBoxLayout>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_search(new SearchOpener(this))
    , m_actions(new ActionRow(this))
    , m_connection(new ConnectionIndicator(this))
{
    setFixedHeight(48);
    setFontRole(m_title, FontRole::Title);
    m_title->setObjectName(u"pageTitle"_s);
    m_search->setObjectName(u"searchOpener"_s);
    m_connection->setObjectName(u"connectionIndicator"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_actions);
    layout->addWidget(m_connection);
    connect(m_search, &SearchOpener::clicked, this, &HeaderBar::searchRequested);
    connect(m_connection, &ConnectionIndicator::clicked, this, &HeaderBar::connectionsRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeaderBar::reserveTitleWidth(const QStringList &titles)
{
    int widest = 0;
    for (const QString &title : titles)
        widest = std::max(widest, m_title->fontMetrics().horizontalAdvance(title));
    m_title->setMinimumWidth(std::clamp(widest + 8, 96, 200));
}

void HeaderBar::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

void HeaderBar::setActions(const QList<QAction *> &actions)
{
    m_actions->setActions(actions);
}

void HeaderBar::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Line));
}

} // namespace regie
