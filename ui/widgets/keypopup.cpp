// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keypopup.h"

#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace regie {

namespace {
constexpr int keyRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int mostShown = 10; // rows without scrolling
} // namespace

KeyPopup::KeyPopup(const QString &title, const QString &all, const std::optional<QString> &chosen,
                   QWidget *parent)
    : FilterPopup(title, parent)
    , m_chosen(chosen)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(mostShown * (theme().rowHeight() - 6));
    m_note->setWordWrap(true);
    m_note->hide();
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_list, m_note})
        content()->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &KeyPopup::filter);
    connect(m_list, &QListWidget::itemActivated, this, &KeyPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &KeyPopup::choose);
    connect(this, &FilterPopup::cleared, this, [this] {
        Q_EMIT keyChosen(std::nullopt, {});
        close();
    });
    addEntry(std::nullopt, all, {});
    setFixedWidth(320);
    m_search->setFocus();
}

void KeyPopup::addEntry(const std::optional<QString> &key, const QString &name,
                        const QString &figure)
{
    auto *item = new QListWidgetItem(
        figure.isEmpty() ? name : tr("%1  (%2)", "a group, its figure").arg(name, figure), m_list);
    item->setData(keyRole, key ? QVariant(*key) : QVariant());
    item->setData(nameRole, name);
    item->setToolTip(item->text());
    if (key == m_chosen)
        m_list->setCurrentItem(item);
}

void KeyPopup::setEntries(const QList<Entry> &entries)
{
    while (m_list->count() > 1)
        delete m_list->takeItem(1);
    for (const Entry &entry : entries)
        addEntry(entry.key, entry.name, entry.figure);
    filter(m_search->text());
}

void KeyPopup::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void KeyPopup::filter(const QString &text)
{
    for (int row = 1; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(nameRole).toString().contains(text, Qt::CaseInsensitive) &&
                        !item->data(keyRole).toString().contains(text, Qt::CaseInsensitive));
    }
    if (m_list->currentItem() && !m_list->currentItem()->isHidden() && text.isEmpty())
        return;
    for (int row = text.isEmpty() ? 0 : 1; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            return m_list->setCurrentRow(row);
    }
}

void KeyPopup::choose(const QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    const QVariant key = item->data(keyRole);
    Q_EMIT keyChosen(key.isNull() ? std::nullopt : std::optional(key.toString()),
                     item->data(nameRole).toString());
    close();
}

bool KeyPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentItem());
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown ||
            key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return FilterPopup::eventFilter(watched, event);
}

} // namespace regie
