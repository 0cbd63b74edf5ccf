// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewbudgets.h"

#include "ui/widgets/budgetline.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 4;

} // namespace

OverviewBudgets::OverviewBudgets(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_all(addMoreButton())
{
    m_list->setSpacing(2);
    body()->addLayout(m_list);
    connect(m_all, &QToolButton::clicked, this, &OverviewBudgets::choose);
    retranslate();
    hide();
}

void OverviewBudgets::choose()
{
    Q_EMIT chosen(u"tasks"_s, {{u"view"_s, u"budgets"_s}});
}

void OverviewBudgets::setBudgets(const QList<BudgetStanding> &budgets)
{
    m_budgets = budgets;
    const qsizetype count = std::min(budgets.size(), mostLines);
    while (m_lines.size() > count)
        delete m_lines.takeLast();
    while (m_lines.size() < count) {
        auto *line = new BudgetLine(this);
        connect(line, &BudgetLine::clicked, this, &OverviewBudgets::choose);
        m_list->addWidget(line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < count; ++i)
        m_lines.at(i)->setStanding(budgets.at(i));
    setVisible(count > 0);
    retranslate();
}

void OverviewBudgets::retranslate()
{
    setTitle(tr("Budgets near or over their limit"));
    const qsizetype more = m_budgets.size() - m_lines.size();
    m_all->setText(more > 0 ? tr("%Ln more", nullptr, int(more)) : tr("All"));
    m_all->setAccessibleName(tr("All budgets"));
    for (BudgetLine *line : std::as_const(m_lines))
        line->retell();
}

} // namespace regie
