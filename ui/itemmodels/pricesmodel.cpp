// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/pricesmodel.h"

#include "ui/texts/pricetexts.h"
#include "ui/widgets/plaintable.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

void PricesModel::setPrices(const QList<ModelPrice> &list, const QDate &today)
{
    QList<ModelPrice> prices = list;
    std::stable_sort(prices.begin(), prices.end(), [](const ModelPrice &a, const ModelPrice &b) {
        return a.model == b.model ? a.validFrom > b.validFrom : a.model < b.model;
    });
    if (prices == m_prices && today == m_today)
        return;
    beginResetModel();
    m_prices = prices;
    m_today = today;
    endResetModel();
}

int PricesModel::rowOf(const QString &model, const QDate &validFrom) const
{
    const auto found = std::ranges::find_if(m_prices, [&](const ModelPrice &price) {
        return price.model == model && price.validFrom == validFrom;
    });
    return found == m_prices.cend() ? -1 : int(found - m_prices.cbegin());
}

void PricesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_prices.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PricesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_prices.size());
}

int PricesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The row above is the model's next price.
QDate PricesModel::until(int row) const
{
    return row > 0 && m_prices[row - 1].model == m_prices[row].model ? m_prices[row - 1].validFrom
                                                                     : QDate();
}

QString PricesModel::text(int row, int column) const
{
    const ModelPrice &price = m_prices[row];
    switch (Column(column)) {
    case Model:
        return price.model;
    case State:
        return priceLook(price, until(row), m_today).word;
    case From:
        return dayText(price.validFrom);
    case Until:
        return until(row).isValid() ? dayText(until(row).addDays(-1)) : u"–"_s;
    case Input:
        return tokenPriceText(price.input, price.currency);
    case Output:
        return tokenPriceText(price.output, price.currency);
    case Cached:
        return tokenPriceText(price.cached, price.currency);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PricesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == PlainTable::LookRole && index.column() == State)
        return QVariant::fromValue(priceLook(price(index.row()), until(index.row()), m_today));
    if (role == PlainTable::StrongRole)
        return index.column() == Model;
    if (role == Qt::TextAlignmentRole && index.column() >= From)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && (index.column() == From || index.column() == Until))
        return tr("Whole days, from 00:00 UTC on");
    return {};
}

QVariant PricesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section >= From ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    const QString words[] = {tr("As the tasks name it"),
                             {},
                             tr("First day, from 00:00 UTC on"),
                             tr("Last day before the model's next price"),
                             tr("A million input tokens that were not cached"),
                             tr("A million output tokens"),
                             tr("A million input tokens that were cached")};
    if (role == Qt::ToolTipRole)
        return words[section];
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Model"),       tr("State"),        tr("Valid from"),  tr("Until"),
                              tr("Input / 1 M"), tr("Output / 1 M"), tr("Cached / 1 M")};
    return titles[section];
}

} // namespace regie
