// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/clientadsmodel.h"

#include "ui/look/status.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/plaintable.h"

namespace regie {

using namespace Qt::StringLiterals;

void ClientAdsModel::setAds(const QList<ClientAd> &ads, const QString &currency, double roiTarget)
{
    const bool sameRows = std::ranges::equal(ads, m_ads, [](const ClientAd &a, const ClientAd &b) {
        return a.entityType == b.entityType && a.entityId == b.entityId && a.name == b.name;
    });
    m_currency = currency;
    m_target = roiTarget;
    if (sameRows && !ads.isEmpty()) { // the chosen row and an open editor stay
        m_ads = ads;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ads = ads;
    filter();
    endResetModel();
}

void ClientAdsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    filter();
    endResetModel();
}

void ClientAdsModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_ads.size(); ++i) {
        const ClientAd &ad = m_ads[i];
        if (ad.name.contains(m_filter, Qt::CaseInsensitive) ||
            ad.entityId.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(i);
    }
}

void ClientAdsModel::setAd(const ClientAd &ad)
{
    for (int row = 0; row < m_shown.size(); ++row) {
        ClientAd &known = m_ads[m_shown[row]];
        if (known.entityType != ad.entityType || known.entityId != ad.entityId)
            continue;
        known = ad;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ClientAdsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ClientAdsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientAdsModel::text(const ClientAd &ad, int column) const
{
    switch (column) {
    case NameColumn:
        return ad.name.isEmpty() ? ad.entityId : ad.name;
    case StatusColumn:
        return statusLook(StatusOf::AdStatus, ad.status).word;
    case BudgetColumn:
        return ad.dailyBudget ? moneyText(*ad.dailyBudget, m_currency) : u"–"_s;
    case RoiColumn:
        return ad.roi ? ratioText(*ad.roi) : u"–"_s;
    case SpendColumn:
        return moneyText(ad.spend, m_currency);
    default:
        return {};
    }
}

QVariant ClientAdsModel::editValue(const ClientAd &ad, int column) const
{
    if (column == StatusColumn)
        return ad.status;
    if (column == BudgetColumn && ad.dailyBudget)
        return *ad.dailyBudget;
    return column == NameColumn ? QVariant(text(ad, column)) : QVariant();
}

QVariant ClientAdsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientAd &ad = this->ad(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(ad, index.column());
    case Qt::EditRole:
        return editValue(ad, index.column());
    case PlainTable::SecondLineRole:
        return index.column() == NameColumn
                   ? QVariant(entityTypeWord(ad.entityType) + u" · "_s + ad.entityId)
                   : QVariant();
    case PlainTable::LookRole:
        return index.column() == StatusColumn
                   ? QVariant::fromValue(statusLook(StatusOf::AdStatus, ad.status))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= BudgetColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == StatusColumn || index.column() == BudgetColumn)
            return tr("Changed here by hand (F2): the platform is not told.");
        return {};
    default:
        return {};
    }
}

bool ClientAdsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ClientAd before = ad(index.row());
    ClientAd after = before;
    if (index.column() == StatusColumn)
        after.status = value.toString();
    else
        after.dailyBudget = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    if (after == before)
        return false;
    m_ads[m_shown[index.row()]] = after;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changeRequested(before, after);
    return true;
}

QVariant ClientAdsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section >= BudgetColumn ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (section >= ColumnCount)
        return {};
    const QString words[] = {tr("Campaign, ad set or ad"), tr("As Régie knows it"),
                             tr("Daily budget, as Régie knows it"),
                             tr("Revenue by spend of the 7 days up to the last figures"),
                             tr("Spend of the 7 days up to the last figures")};
    if (role == Qt::ToolTipRole)
        return words[section];
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Ad"), tr("Status"), tr("Budget"), tr("ROI, 7 d"),
                              tr("Spend, 7 d")};
    return titles[section];
}

Qt::ItemFlags ClientAdsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = index.column() == StatusColumn || index.column() == BudgetColumn;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void ClientAdsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace regie
