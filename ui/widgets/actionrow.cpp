// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionrow.h"

#include "ui/look/icons.h"
#include "ui/widgets/keyhintbutton.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace regie {

namespace {

constexpr int gap = 8;
constexpr int rowHeight = 32;

} // namespace

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->hide();
    retranslate();
}

void ActionRow::setActions(const QList<QAction *> &actions, bool firstIsPrimary)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        // Later: it may be the button whose click led here.
        if (entry.action && entry.button)
            entry.action->disconnect(entry.button); // a change would show it again
        if (entry.button) {
            entry.button->hide();
            entry.button->deleteLater();
        }
    }
    m_entries.clear();
    for (QAction *action : actions) {
        auto *button = new KeyHintButton(this);
        if (firstIsPrimary && action == actions.first())
            button->setRole(ButtonRole::Primary);
        button->follow(action);
        button->installEventFilter(this);
        m_entries.append({action, button});
        connect(action, &QAction::changed, button, [this] {
            updateGeometry();
            arrange();
        });
    }
    updateGeometry();
    arrange();
}

QList<ActionRow::Entry> ActionRow::wanted() const
{
    QList<Entry> entries = m_entries;
    entries.removeIf([](const Entry &entry) {
        return !entry.action || !entry.button || !entry.action->isVisible();
    });
    return entries;
}

int ActionRow::width(int count) const
{
    const QList<Entry> entries = wanted();
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += entries.at(i).button->sizeHint().width() + (i > 0 ? gap : 0);
    const int more =
        count < entries.size() ? m_more->sizeHint().width() + (count > 0 ? gap : 0) : 0;
    return sum + more;
}

QSize ActionRow::sizeHint() const
{
    return {width(int(wanted().size())), rowHeight};
}

QSize ActionRow::minimumSizeHint() const
{
    return {m_entries.isEmpty() ? 0 : std::min(sizeHint().width(), m_more->sizeHint().width()),
            rowHeight};
}

void ActionRow::arrange()
{
    const QList<Entry> entries = wanted();
    int fitting = int(entries.size());
    while (fitting > 0 && width(fitting) > QWidget::width())
        --fitting;

    m_menu->clear();
    int x = 0;
    const auto place = [&](QWidget *widget) {
        const QSize size(widget->sizeHint().width(),
                         std::min(rowHeight, widget->sizeHint().height()));
        const QRect spot(QPoint(x, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
        x += size.width() + gap;
    };
    for (int i = 0; i < entries.size(); ++i) {
        entries.at(i).button->setVisible(i < fitting);
        if (i < fitting)
            place(entries.at(i).button);
        else
            m_menu->addAction(entries.at(i).action);
    }
    m_more->setVisible(fitting < entries.size());
    if (fitting < entries.size())
        place(m_more);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    // A button whose text grew with the language wants more room than it has.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void ActionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActionRow::retranslate()
{
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
}

} // namespace regie
