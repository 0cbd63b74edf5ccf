// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterpopup.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace regie {

FilterPopup::FilterPopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_content(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(title);
    auto *caption = new QLabel(title, this);
    setFontRole(caption, FontRole::CaptionStrong);
    setTextToken(caption, Token::Dim);
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(QStringLiteral("clearFilter"));
    setButtonRole(clear, ButtonRole::Quiet);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(clear);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(8);
    all->addLayout(top);
    all->addLayout(m_content, 1);
    m_content->setSpacing(8);
    // Tab order: what one came for first, clearing last.
    setTabOrder(clear, this);
}

void FilterPopup::popupAt(const QWidget *anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (place.y() + height() > screen.bottom())
        place.setY(std::max(screen.top(), screen.bottom() - height()));
    move(place);
    show();
}

/// Escape closes the popup; a page's shortcut would take it first.
bool FilterPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.setPen(theme().color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace regie
