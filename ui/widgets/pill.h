// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace regie {

/// A round-ended button of a filter bar: a word, perhaps a dim figure, perhaps a sign at the end.
/// Tinted while checked. Elides in the middle when it gets too little room.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    /// Dim text after the word, such as a count; empty for none.
    void setFigure(const QString &figure);
    QString figure() const { return m_figure; }
    /// Name of an icon before the word; empty for none.
    void setLeadingIcon(const QString &name);
    /// Name of an icon after everything; empty for none.
    void setTrailingIcon(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    /// Where the trailing icon takes clicks of its own.
    QRect trailingRect() const;

private:
    int roomForText() const;

    QString m_figure;
    QString m_leadingIcon;
    QString m_trailingIcon;
};

} // namespace regie
