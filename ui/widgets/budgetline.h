// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linebutton.h"

#include "tasks/taskbudgets.h"

namespace regie {

/// A budget of model calls on a line: whose, how much of it is spent, and a bar of that.
class BudgetLine : public LineButton
{
    Q_OBJECT

public:
    explicit BudgetLine(QWidget *parent = nullptr);

    void setStanding(const BudgetStanding &standing);
    /// The language is another.
    void retell();

protected:
    Content content() const override;

private:
    QString figures() const;

    BudgetStanding m_standing;
};

} // namespace regie
