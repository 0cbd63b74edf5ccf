// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace regie {

class IconLabel;

/// A sentence across the top of a page or panel, in the colour of its tone, with what can be done.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &text);
    QString text() const;
    QPushButton *addAction(const QString &text);
    /// Round corners inside a panel; none where it spans the window.
    void setRounded(bool rounded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    bool m_rounded = true;
    IconLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_layout;
};

} // namespace regie
