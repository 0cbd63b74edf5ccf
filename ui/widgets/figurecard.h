// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>

namespace regie {

/// One figure with its name and, where set, how it changed. Where it is clickable it is a button
/// for the keyboard too: what is behind the figure opens.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Formatted by the locale, with its unit. Empty shows a dash: not known.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    /// A dot in the colour of what is counted.
    void setDot(const QColor &color);
    /// The line below: "6 % more than before".
    void setChange(const QString &change, Tone tone, const QString &iconName = {});
    /// 24 px figures instead of 18.
    void setLarge(bool large);
    void setClickable(bool clickable);
    bool isClickable() const { return focusPolicy() != Qt::NoFocus; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont figureFont() const;
    void tell();

    QString m_value;
    QString m_change;
    QString m_changeIcon;
    Tone m_changeTone = Tone::Neutral;
    QColor m_dot;
    bool m_large = false;
};

} // namespace regie
