// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace regie {

class NavigationButton;

/// The pages at the window's leading edge: 184 px, or icons alone. Arrow keys move along it.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addEntry(const QString &id, const QString &iconName);
    void setTitle(const QString &id, const QString &title, const QString &key);
    void setBadge(const QString &id, int count, Tone tone);
    void setShown(const QString &id, bool shown);
    void setCurrent(const QString &id);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// Keyboard to the chosen entry.
    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &id);
    void settingsRequested();
    /// The button at the foot was clicked.
    void collapseToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<NavigationButton *> shownButtons() const;

    QButtonGroup *m_group;
    QVBoxLayout *m_entries;
    QHash<QString, NavigationButton *> m_buttons;
    QWidget *m_sign;
    QLabel *m_name;
    NavigationButton *m_settings;
    NavigationButton *m_collapse;
    bool m_collapsed = false;
};

} // namespace regie
