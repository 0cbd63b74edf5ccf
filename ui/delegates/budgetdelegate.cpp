// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/budgetdelegate.h"

#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/painting.h"

#include "tables/pagedtablemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 4;

struct Spent
{
    QString words;
    std::optional<double> used; ///< share of the budget
};

Spent spentOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const PagedTableModel *>(index.model());
    if (!model)
        return {};
    const auto value = [&](const char *column) {
        return model->value(index.row(), QString::fromLatin1(column));
    };
    const QString currency = value("currency").toString();
    const QString spend = moneyText(value("month_spend").toDouble(), currency);
    const QVariant budget = value("monthly_budget");
    if (!budget.isValid())
        return {spend, {}};
    const QVariant used = index.data(PagedTableModel::ValueRole);
    return {BudgetDelegate::tr("%1 of %2").arg(spend, moneyText(budget.toDouble(), currency)),
            used.isValid() ? used.toDouble() : 0.0};
}

} // namespace

void BudgetDelegate::paintContent(QPainter *painter, const QRect &rect,
                                  const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Spent spent = spentOf(index);
    const bool over = spent.used.value_or(0) > 1;
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(over ? theme().text(Tone::Bad) : theme().color(Token::Text));
    const QFontMetrics metrics(painter->font());
    const int room = spent.used ? barHeight + 3 : 0;
    const int top = rect.top() + (rect.height() - metrics.height() - room) / 2;
    painter->drawText(QRect(rect.left(), top, rect.width(), metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(spent.words, Qt::ElideRight, rect.width()));
    if (!spent.used)
        return;
    const QRectF track(rect.left(), top + metrics.height() + 2, rect.width(), barHeight);
    paintShareBar(painter, track, *spent.used, theme().fill(over ? Tone::Bad : Tone::Info));
}

bool BudgetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    const Spent spent = spentOf(index);
    const QString text =
        spent.used ? tr("%1 this month: %2 of the budget").arg(spent.words, shareText(*spent.used))
                   : tr("%1 this month; there is no monthly budget").arg(spent.words);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace regie
