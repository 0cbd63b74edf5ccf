// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskprices.h"

#include <QAbstractTableModel>

namespace regie {

/// The price list: by model, the newest price of each first. GUI thread only; holds what it is
/// given.
class PricesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Model, State, From, Until, Input, Output, Cached, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `list` ascending, as modelPrices() gives it. The same list again leaves the chosen row.
    void setPrices(const QList<ModelPrice> &list, const QDate &today);
    const QList<ModelPrice> &prices() const { return m_prices; }
    const ModelPrice &price(int row) const { return m_prices[row]; }
    /// -1: it is not on the list.
    int rowOf(const QString &model, const QDate &validFrom) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate until(int row) const;
    QString text(int row, int column) const;

    QList<ModelPrice> m_prices;
    QDate m_today;
};

} // namespace regie
