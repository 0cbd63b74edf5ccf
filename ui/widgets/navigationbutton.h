// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>

namespace regie {

/// One entry of the navigation: icon, name, badge. Only the icon where there is no room.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &key = {});
    void setIconName(const QString &name);
    /// 0 removes it.
    void setBadge(int count, Tone tone);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintBadge(QPainter *painter, QRect *rest) const;
    void tell();

    QString m_iconName;
    QString m_key;
    int m_badge = 0;
    Tone m_badgeTone = Tone::Neutral;
    bool m_collapsed = false;
};

} // namespace regie
