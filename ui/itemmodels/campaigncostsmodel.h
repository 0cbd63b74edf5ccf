// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/marketingfigures.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace regie {

/// Campaigns across all systems: what each cost in model calls and ads, and what it brought. Above
/// them, row 0, all of the period together. GUI thread only; holds what it is given.
class CampaignCostsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Client,
        Tasks,
        ModelCost,
        AdSpend,
        Replies,
        Leads,
        Conversions,
        PerReply,
        PerLead,
        ColumnCount
    };
    /// QVariant: what a column is sorted by, numbers where there are any.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit CampaignCostsModel(QObject *parent = nullptr);

    /// No rows at all where `totals` has no campaigns.
    void setCosts(const QList<CampaignCost> &costs, const CampaignTotals &totals);
    /// Null for the row of totals.
    const CampaignCost *cost(int row) const;
    const QList<CampaignCost> &costs() const { return m_costs; }
    const CampaignTotals &totals() const { return m_totals; }
    void retranslate();
    /// Plain figures, each amount with its currency in a column of its own, as RFC 4180 has it.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CampaignCost &cost, int column) const;
    QString totalText(int column) const;
    QVariant sortValue(const CampaignCost &cost, int column) const;
    QVariant toolTip(int row, int column) const;

    QList<CampaignCost> m_costs;
    CampaignTotals m_totals;
};

/// Sorts it; totals stay on top.
class CampaignCostsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CampaignCostsOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace regie
