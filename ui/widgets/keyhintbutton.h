// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace regie {

/// A button that shows the key which does the same. The key itself belongs to the page: set it
/// with setKey() for show, or let follow() take text, key and state from an action.
class KeyHintButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyHintButton(QWidget *parent = nullptr);
    explicit KeyHintButton(const QString &text, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    void setRole(ButtonRole::Value role);
    /// Shows and triggers `action` from now on; gone when the action is.
    void follow(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keyText() const;
    QColor ink() const;
    void take(const QAction *action);

    QKeySequence m_key;
    ButtonRole::Value m_role = ButtonRole::Normal;
};

} // namespace regie
