// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/budgetline.h"

#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int gap = 4;

Tone toneOf(const BudgetStanding &standing)
{
    if (standing.level == "limit"_L1)
        return Tone::Bad;
    return standing.level.isEmpty() ? Tone::Info : Tone::Warning;
}

StatusLook lookOf(const BudgetStanding &standing)
{
    if (standing.level == "limit"_L1)
        return {BudgetLine::tr("over the limit"), u"error"_s, Tone::Bad};
    return {BudgetLine::tr("near the limit"), u"warning"_s,
            standing.level.isEmpty() ? Tone::Neutral : Tone::Warning};
}

} // namespace

BudgetLine::BudgetLine(QWidget *parent)
    : LineButton(padding, gap, parent)
{}

void BudgetLine::setStanding(const BudgetStanding &standing)
{
    m_standing = standing;
    retell();
}

QString BudgetLine::figures() const
{
    return tr("%1 of %2 within %3 · %4")
        .arg(taskCostText(m_standing.cost), taskCostText(m_standing.budget.limit),
             windowText(m_standing.budget.windowHours), shareText(m_standing.share()));
}

void BudgetLine::retell()
{
    setText(scopeName(m_standing.budget.scope, m_standing.budget.key));
    setAccessibleName(u"%1: %2"_s.arg(text(), lookOf(m_standing).word));
    setAccessibleDescription(figures());
    setToolTip(u"%1: %2"_s.arg(text(), figures()));
    update();
}

LineButton::Content BudgetLine::content() const
{
    return {lookOf(m_standing), figures(), Token::Dim, m_standing.share(), toneOf(m_standing)};
}

} // namespace regie
