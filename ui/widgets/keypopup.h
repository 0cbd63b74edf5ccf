// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterpopup.h"

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace regie {

/// Chooses one group, or all of them, from a list that can be searched. GUI thread only; is filled
/// by whoever opened it. Up and down move in the list while the search has the keyboard.
class KeyPopup : public FilterPopup
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;
        QString name;
        QString figure; ///< dim, at the end: "214.10 $"
    };

    /// `all` is the word for no choice: "All agents".
    KeyPopup(const QString &title, const QString &all, const std::optional<QString> &chosen,
             QWidget *parent);

    void setEntries(const QList<Entry> &entries);
    /// Said below the list.
    void setNote(const QString &note);

Q_SIGNALS:
    /// Nothing: all.
    void keyChosen(const std::optional<QString> &key, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEntry(const std::optional<QString> &key, const QString &name, const QString &figure);
    void filter(const QString &text);
    void choose(const QListWidgetItem *item);

    std::optional<QString> m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace regie
