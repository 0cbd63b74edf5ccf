// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskscopes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace regie {

/// Whose tasks: all of them, or those of an agent, a client and so on, by a name that is completed
/// while typing. GUI thread only.
class ScopeBox : public QWidget
{
    Q_OBJECT

public:
    ScopeBox(const QList<TaskGrouping> &groupings, const TaskScopeKeys &keys,
             QWidget *parent = nullptr);

    void setScope(TaskGrouping grouping, const QString &key);
    TaskGrouping grouping() const;
    /// Empty for all.
    QString key() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void tellGrouping();

    const QList<TaskGrouping> m_groupings;
    const TaskScopeKeys m_keys;
    QComboBox *m_grouping;
    QLineEdit *m_key;
};

} // namespace regie
