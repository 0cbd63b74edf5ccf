// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskbudgets.h"

#include <QAbstractButton>

namespace regie {

/// A budget of model calls on a line: whose, how much of it is spent, and a bar. A button: what is
/// behind it opens. GUI thread only.
class BudgetLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BudgetLine(QWidget *parent = nullptr);

    void setStanding(const BudgetStanding &standing);
    /// The language is another.
    void retell();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString figures() const;

    BudgetStanding m_standing;
};

} // namespace regie
