// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "tasks/taskbudgets.h"

#include <QVariantMap>

class QToolButton;

namespace regie {

class BudgetLine;

/// Budgets of model calls that are near or over their limit, on the overview; hidden while there
/// are none. GUI thread only.
class OverviewBudgets : public Card
{
    Q_OBJECT

public:
    explicit OverviewBudgets(QWidget *parent = nullptr);

    /// Shows the first few: the fullest come first.
    void setBudgets(const QList<BudgetStanding> &budgets);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &page, const QVariantMap &place);

private:
    void choose();

    QVBoxLayout *m_list;
    QToolButton *m_all;
    QList<BudgetLine *> m_lines;
    QList<BudgetStanding> m_budgets;
};

} // namespace regie
