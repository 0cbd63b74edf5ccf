// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigationbar.h"

#include "ui/look/icons.h"
#include "ui/widgets/navigationbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullWidth = 184;
constexpr int iconWidth = 58;
constexpr int signSize = 26;

/// The program's own sign beside its name.
class Sign : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(signSize, signSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"regie"_s, Qt::white);
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_entries(new QVBoxLayout)
    , m_sign(new Sign(this))
    , m_name(new QLabel(this))
    , m_settings(new NavigationButton(u"settings"_s, this))
    , m_collapse(new NavigationButton(u"collapse"_s, this))
{
    m_name->setFont(theme().font(FontRole::Title));
    m_name->setTextFormat(Qt::RichText);
    m_name->setText(u"<span style='color:#ffffff'>R<span style='color:%1'>é</span>gie</span>"_s.arg(
        Theme::color(Token::Accent, true).name()));
    m_name->setAccessibleName(u"Régie"_s);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(10);
    head->addWidget(m_sign);
    head->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 11, 8, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(14);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    layout->addWidget(m_settings);
    layout->addWidget(m_collapse);
    m_entries->setSpacing(0);

    connect(m_settings, &NavigationButton::clicked, this, &NavigationBar::settingsRequested);
    connect(m_collapse, &NavigationButton::clicked, this, &NavigationBar::collapseToggled);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setCollapsed(false);
    retranslate();
}

void NavigationBar::addEntry(const QString &id, const QString &iconName)
{
    auto *button = new NavigationButton(iconName, this);
    button->setObjectName(u"navigation-"_s + id);
    button->setCheckable(true);
    button->setCollapsed(m_collapsed);
    m_group->addButton(button);
    m_entries->addWidget(button);
    m_buttons.insert(id, button);
    QWidget *before =
        m_buttons.size() > 1 ? m_entries->itemAt(m_entries->count() - 2)->widget() : nullptr;
    if (before)
        setTabOrder(before, button);
    setTabOrder(button, m_settings);
    setTabOrder(m_settings, m_collapse);
    connect(button, &NavigationButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void NavigationBar::setTitle(const QString &id, const QString &title, const QString &key)
{
    if (NavigationButton *button = m_buttons.value(id))
        button->setTitle(title, key);
}

void NavigationBar::setBadge(const QString &id, int count, Tone tone)
{
    if (NavigationButton *button = m_buttons.value(id))
        button->setBadge(count, tone);
}

void NavigationBar::setShown(const QString &id, bool shown)
{
    if (NavigationButton *button = m_buttons.value(id))
        button->setVisible(shown);
}

void NavigationBar::setCurrent(const QString &id)
{
    if (NavigationButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void NavigationBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? iconWidth : fullWidth);
    m_name->setVisible(!collapsed);
    const auto buttons = findChildren<NavigationButton *>();
    for (NavigationButton *button : buttons)
        button->setCollapsed(collapsed);
    m_collapse->setIconName(collapsed ? u"expand"_s : u"collapse"_s);
    retranslate();
}

void NavigationBar::takeFocus()
{
    QWidget *button = m_group->checkedButton();
    (button ? button : m_settings)->setFocus(Qt::ShortcutFocusReason);
}

QList<NavigationButton *> NavigationBar::shownButtons() const
{
    QList<NavigationButton *> buttons;
    for (int i = 0; i < m_entries->count(); ++i)
        buttons.append(static_cast<NavigationButton *>(m_entries->itemAt(i)->widget()));
    buttons << m_settings << m_collapse;
    buttons.removeIf([](const NavigationButton *button) { return !button->isVisible(); });
    return buttons;
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const QList<NavigationButton *> buttons = shownButtons();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = buttons.indexOf(static_cast<NavigationButton *>(focusWidget()));
    if (step == 0 || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    buttons.at((at + step + buttons.size()) % buttons.size())->setFocus(Qt::TabFocusReason);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Navigation));
    if (theme().isDark())
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
            theme().color(Token::Line));
}

void NavigationBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NavigationBar::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_settings->setTitle(tr("Settings"),
                         QKeySequence(u"Ctrl+,"_s).toString(QKeySequence::NativeText));
    m_collapse->setTitle(m_collapsed ? tr("Show names") : tr("Icons only"),
                         QKeySequence(u"Ctrl+B"_s).toString(QKeySequence::NativeText));
}

} // namespace regie
