// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QStringList>

class QListWidget;
class QMenu;

namespace regie {

/// A pill that opens a list of names to tick; none ticked means all of them. GUI thread only.
class ChecklistPill : public Pill
{
    Q_OBJECT

public:
    explicit ChecklistPill(QWidget *parent = nullptr);

    /// What stands on it while none is ticked.
    void setAllText(const QString &text);
    /// Ticks that are still among them stay.
    void setNames(const QStringList &names);
    void setChosen(const QStringList &names);
    QStringList chosen() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged();

private:
    void openList();
    void tell();

    QString m_allText;
    QMenu *m_menu;
    QListWidget *m_list;
};

} // namespace regie
