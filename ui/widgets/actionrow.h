// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace regie {

class KeyHintButton;

/// Buttons for actions in a row; those that find no room go into a menu at its end.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// The first one may be the panel's primary button.
    void setActions(const QList<QAction *> &actions, bool firstIsPrimary = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QPointer<KeyHintButton> button;
    };

    void arrange();
    void retranslate();
    int width(int count) const;
    QList<Entry> wanted() const;

    QList<Entry> m_entries;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace regie
