// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklistpill.h"

#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 280;
constexpr int mostRows = 10;

} // namespace

ChecklistPill::ChecklistPill(QWidget *parent)
    : Pill(parent)
    , m_menu(new QMenu(this))
    , m_list(new QListWidget)
{
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(m_list);
    m_menu->addAction(action);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    setTrailingIcon(u"chevron-down"_s);
    connect(this, &Pill::clicked, this, &ChecklistPill::openList);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        tell();
        Q_EMIT chosenChanged();
    });
}

void ChecklistPill::setAllText(const QString &text)
{
    m_allText = text;
    tell();
}

void ChecklistPill::setNames(const QStringList &names)
{
    QStringList known;
    for (int row = 0; row < m_list->count(); ++row)
        known.append(m_list->item(row)->text());
    if (known == names)
        return;
    const QStringList ticked = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

void ChecklistPill::setChosen(const QStringList &names)
{
    QStringList all = names;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(m_list->item(row)->text());
    all.removeDuplicates();
    std::sort(all.begin(), all.end());
    setNames(all);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(names.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    tell();
    Q_EMIT chosenChanged();
}

QStringList ChecklistPill::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->text());
    }
    return names;
}

void ChecklistPill::openList()
{
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * std::max(24, m_list->sizeHintForRow(0)) + 4);
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    m_list->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void ChecklistPill::tell()
{
    const QStringList names = chosen();
    setText(names.isEmpty() ? m_allText : names.first());
    setFigure(names.size() > 1 ? u'+' + QLocale().toString(names.size() - 1) : QString());
    setChecked(!names.isEmpty());
    setAccessibleName(names.isEmpty() ? m_allText : names.join(u", "_s));
    setToolTip(names.join(u'\n'));
    m_list->setAccessibleName(m_allText);
}

} // namespace regie
