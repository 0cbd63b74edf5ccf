// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablesection.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stackpage.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace regie {

TableSection::TableSection(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_header(new QWidget(this))
    , m_row(new ActionRow(m_header))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
{
    setFontRole(m_title, FontRole::BodyStrong);
    m_title->hide(); // until there is one
    m_table->setModel(model);
    m_table->setTwoLines(true);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(16, 6, 16, 6);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addStretch(1);
    header->addWidget(m_row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    connect(model, &QAbstractItemModel::modelReset, this, &TableSection::tell);
}

void TableSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_table->setAccessibleName(title);
}

QAction *TableSection::createAction(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
    m_row->setActions(m_actions);
    return action;
}

void TableSection::addHeaderWidget(QWidget *widget)
{
    auto *header = static_cast<QHBoxLayout *>(m_header->layout());
    header->insertWidget(header->count() - 2, widget);
}

void TableSection::tell()
{
    const bool hasRows = m_table->model()->rowCount() > 0;
    showStackPage(m_stack, hasRows ? static_cast<QWidget *>(m_table) : m_placeholder);
}

} // namespace regie
