// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientads.h"

#include <QAbstractTableModel>

namespace regie {

/// The ads of one client; status and daily budget can be edited. GUI thread only. An edit is shown
/// at once and told by changeRequested(); who stores it takes it back where that fails.
class ClientAdsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StatusColumn, BudgetColumn, RoiColumn, SpendColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAds(const QList<ClientAd> &ads, const QString &currency, double roiTarget);
    /// Only those whose name or id contains it, in any case.
    void setFilter(const QString &text);
    /// One that was stored otherwise than it is shown.
    void setAd(const ClientAd &ad);
    const ClientAd &ad(int row) const { return m_ads.at(m_shown.at(row)); }
    qsizetype count() const { return m_ads.size(); }
    QString currency() const { return m_currency; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole: a status, or a budget as double, invalid for none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changeRequested(const regie::ClientAd &before, const regie::ClientAd &after);

private:
    void filter();
    QString text(const ClientAd &ad, int column) const;
    QVariant editValue(const ClientAd &ad, int column) const;

    QList<ClientAd> m_ads;
    QList<qsizetype> m_shown; ///< rows of m_ads
    QString m_filter;
    QString m_currency;
    double m_target = 0;
};

} // namespace regie
