// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savepopup.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace regie {

SavePopup::SavePopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("savePopup"));
    setAccessibleName(tr("Save this view"));
    auto *label = new QLabel(tr("Name of the view"), this);
    auto *field = new QLineEdit(name, this);
    field->setObjectName(QStringLiteral("viewName"));
    field->setAccessibleName(label->text());
    field->setMaxLength(80);
    auto *shared = new QCheckBox(tr("Share with everyone in this database"), this);
    shared->setObjectName(QStringLiteral("viewShared"));
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("viewSave"));
    setButtonRole(save, ButtonRole::Primary);
    save->setEnabled(!name.trimmed().isEmpty());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, field, shared, save})
        all->addWidget(widget);
    connect(field, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(field, &QLineEdit::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, [this, field, shared] {
        Q_EMIT accepted(field->text().trimmed(), shared->isChecked());
        close();
    });
    field->setFocus();
    field->selectAll();
}

void SavePopup::popupAt(const QWidget *anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
}

/// Escape closes the popup; a page's shortcut would take it first.
bool SavePopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void SavePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().color(Token::Line), 0);
}

} // namespace regie
