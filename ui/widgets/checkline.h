// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkqueries.h"

#include <QAbstractButton>

#include <optional>

namespace regie {

/// One background check on a line: title, how it stands, and below when it ran and runs, or why it
/// failed. A button: what is behind it opens.
class CheckLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget *parent = nullptr);

    void setState(const CheckState &state);
    QString check() const { return m_state.name; }
    /// Language or clock went on.
    void retell();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString secondLine() const;

    CheckState m_state;
};

} // namespace regie
