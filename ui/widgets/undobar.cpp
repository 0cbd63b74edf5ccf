// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownFor = 8000; // ms
constexpr int margin = 12;
constexpr int widest = 560;

} // namespace

UndoBar::UndoBar(QAction *undo, QWidget *host)
    : QWidget(host)
    , m_host(host)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new KeyHintButton(this))
    , m_details(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"undoBar"_s);
    m_icon->setIcon(u"completed"_s, Tone::Ok, 18);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->follow(undo);
    m_details->setAutoDefault(false);
    m_close->setIcon(icon(u"close"_s));
    for (QWidget *button : std::initializer_list<QWidget *>{m_undo, m_details, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_details, &QPushButton::clicked, this, &UndoBar::detailsRequested);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    host->installEventFilter(this);
    retranslate();
    hide();
}

void UndoBar::say(const QString &text, bool canUndo)
{
    m_icon->setIcon(canUndo ? u"completed"_s : u"info"_s, canUndo ? Tone::Ok : Tone::Info, 18);
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(canUndo);
    m_details->hide();
    m_timer.start();
    place();
    show();
    raise();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UndoBar::offerDetails()
{
    m_details->show();
    place();
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::place()
{
    const int width = std::min(widest, m_host->width() - 2 * margin);
    layout()->activate();
    const int height = hasHeightForWidth()
                           ? std::max(heightForWidth(width), minimumSizeHint().height())
                           : sizeHint().height();
    setGeometry((m_host->width() - width) / 2, m_host->height() - height - margin, width, height);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().text(Tone::Ok));
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    m_timer.start();
    QWidget::leaveEvent(event);
}

void UndoBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close"));
    m_details->setText(tr("Details"));
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
