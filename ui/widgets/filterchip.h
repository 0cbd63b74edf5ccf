// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

namespace regie {

/// One column's filter in the bar: its title while it keeps everything, else what it keeps and a
/// cross that clears it. Delete and Backspace clear it too.
class FilterChip : public Pill
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &columnId, QWidget *parent = nullptr);

    const QString &columnId() const { return m_columnId; }
    /// `summary` is empty while nothing is filtered: "5", "Bretagne", "over 100".
    void setContent(const QString &title, const QString &summary, const QString &spoken);
    bool isActive() const { return isChecked(); }

Q_SIGNALS:
    void openRequested();
    void clearRequested();

protected:
    void nextCheckState() override {} // the filter decides, not the click
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isOnCross(const QPoint &place) const;

    QString m_columnId;
};

} // namespace regie
