// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;
class QStackedWidget;

namespace regie {

class ActionRow;
class PlainTable;
class StatePlaceholder;

/// A titled table with its actions above it, and a placeholder while it has no rows. The actions'
/// keys work while the keyboard is in it. GUI thread only.
class TableSection : public QWidget
{
    Q_OBJECT

public:
    /// The model is borrowed.
    explicit TableSection(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Owned by the section; shown in the order they are made.
    QAction *createAction(const QString &iconName, const QKeySequence &key);
    /// Left of the actions.
    void addHeaderWidget(QWidget *widget);
    PlainTable *table() const { return m_table; }
    StatePlaceholder *placeholder() const { return m_placeholder; }
    /// The placeholder where there are no rows.
    void tell();

private:
    QLabel *m_title;
    QWidget *m_header;
    ActionRow *m_row;
    QList<QAction *> m_actions;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
};

} // namespace regie
