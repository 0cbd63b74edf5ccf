// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/campaigncostsmodel.h"

#include "ui/look/status.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/plaintable.h"

#include "tables/tableexport.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Ads and model calls of two currencies are put in order by their plain sum: an order is not an
/// amount, and none is shown.
double plainSum(const CampaignCost &cost)
{
    return cost.modelCost + cost.adSpend.value_or(0);
}

QVariant perEach(const CampaignCost &cost, qint64 n)
{
    return n > 0 ? QVariant(plainSum(cost) / double(n)) : QVariant(-1.0);
}

QByteArray plain(double amount)
{
    return QByteArray::number(amount, 'f', 4);
}

} // namespace

CampaignCostsModel::CampaignCostsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void CampaignCostsModel::setCosts(const QList<CampaignCost> &costs, const CampaignTotals &totals)
{
    beginResetModel();
    m_costs = costs;
    m_totals = totals;
    endResetModel();
}

const CampaignCost *CampaignCostsModel::cost(int row) const
{
    return row > 0 && row <= m_costs.size() ? &m_costs[row - 1] : nullptr;
}

void CampaignCostsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CampaignCostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_totals.campaigns == 0 ? 0 : int(m_costs.size()) + 1;
}

int CampaignCostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CampaignCostsModel::text(const CampaignCost &cost, int column) const
{
    switch (Column(column)) {
    case Name:
        return cost.name.isEmpty() ? tr("Campaign %1").arg(cost.campaignId) : cost.name;
    case State:
        return statusLook(StatusOf::Campaign, cost.status).word;
    case Client:
        return cost.clientKey.isEmpty() ? u"–"_s : cost.clientKey;
    case Tasks:
        return countText(cost.tasks);
    case ModelCost:
        return taskCostText(cost.modelCost);
    case AdSpend:
        return adSpendText(cost);
    case Replies:
        return countText(cost.replies);
    case Leads:
        return countText(cost.leads);
    case Conversions:
        return countText(cost.conversions);
    case PerReply:
        return costPerText(cost, cost.replies);
    case PerLead:
        return costPerText(cost, cost.leads);
    case ColumnCount:
        break;
    }
    return {};
}

QString CampaignCostsModel::totalText(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("All %Ln campaign(s)", nullptr, int(m_totals.campaigns));
    case State:
    case Client:
    case ColumnCount:
        break;
    case Tasks:
        return countText(m_totals.tasks);
    case ModelCost:
        return taskCostText(m_totals.modelCost);
    case AdSpend:
        return adSpendText(m_totals);
    case Replies:
        return countText(m_totals.replies);
    case Leads:
        return countText(m_totals.leads);
    case Conversions:
        return countText(m_totals.conversions);
    case PerReply:
        return costPerText(m_totals, m_totals.replies);
    case PerLead:
        return costPerText(m_totals, m_totals.leads);
    }
    return {};
}

QVariant CampaignCostsModel::sortValue(const CampaignCost &cost, int column) const
{
    switch (Column(column)) {
    case Tasks:
        return cost.tasks;
    case ModelCost:
        return cost.modelCost;
    case AdSpend:
        return cost.adSpend.value_or(-1);
    case Replies:
        return cost.replies;
    case Leads:
        return cost.leads;
    case Conversions:
        return cost.conversions;
    case PerReply:
        return perEach(cost, cost.replies);
    case PerLead:
        return perEach(cost, cost.leads);
    case Name:
    case State:
    case Client:
    case ColumnCount:
        break;
    }
    return text(cost, column);
}

QVariant CampaignCostsModel::toolTip(int row, int column) const
{
    const CampaignCost *line = cost(row);
    if (!line)
        return column >= PerReply ? QVariant(spendRemark(m_totals)) : QVariant();
    switch (Column(column)) {
    case Name:
        return tr("%1 messages sent. Show the campaign.").arg(countText(line->sent));
    case Conversions:
        return tr("%1 for each").arg(costPerText(*line, line->conversions));
    case Client:
        return line->clientKey.isEmpty() ? QVariant() : tr("Show the client");
    case Tasks:
    case ModelCost:
        return tr("%1 tasks, %2 of them failed. Show them.")
            .arg(countText(line->tasks), countText(line->failedTasks));
    case AdSpend:
        if (line->adSpend)
            return {};
        return tr("Not known: none of the campaign's other ids is that of an ad campaign with "
                  "figures.");
    default:
        break;
    }
    if (column >= PerReply && !line->total())
        return tr("Ads and model calls are of two currencies: they are not added up.");
    return {};
}

QVariant CampaignCostsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CampaignCost *line = cost(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line ? text(*line, index.column()) : totalText(index.column());
    case SortRole:
        return line ? sortValue(*line, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= Tasks ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlainTable::StrongRole:
        return !line || index.column() == Name;
    case PlainTable::LookRole:
        if (line && index.column() == State)
            return QVariant::fromValue(statusLook(StatusOf::Campaign, line->status));
        return {};
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    default:
        return {};
    }
}

QVariant CampaignCostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Tasks ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == AdSpend || section >= PerReply))
        return tr("Sorted as numbers, whatever the currency");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Campaign"),    tr("Status"),    tr("Client"),  tr("Tasks"),
                              tr("Model calls"), tr("Ads"),       tr("Replies"), tr("Leads"),
                              tr("Converted"),   tr("Per reply"), tr("Per lead")};
    return titles[section];
}

QByteArray CampaignCostsModel::csv() const
{
    QByteArray csv = "campaign_id,name,status,client_key,tasks,failed_tasks,model_cost,"
                     "model_currency,ad_spend,ad_currency,sent,replies,leads,conversions\r\n";
    for (const CampaignCost &cost : m_costs) {
        const QByteArrayList fields{QByteArray::number(cost.campaignId),
                                    csvField(cost.name.toUtf8(), true, ','),
                                    csvField(cost.status.toUtf8(), true, ','),
                                    csvField(cost.clientKey.toUtf8(), true, ','),
                                    QByteArray::number(cost.tasks),
                                    QByteArray::number(cost.failedTasks),
                                    plain(cost.modelCost),
                                    modelCurrency().toUtf8(),
                                    cost.adSpend ? plain(*cost.adSpend) : QByteArray(),
                                    cost.adSpend ? csvField(cost.currency.toUtf8(), true, ',')
                                                 : QByteArray(),
                                    QByteArray::number(cost.sent),
                                    QByteArray::number(cost.replies),
                                    QByteArray::number(cost.leads),
                                    QByteArray::number(cost.conversions)};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

CampaignCostsOrder::CampaignCostsOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignCostsModel::SortRole);
    setSortLocaleAware(true);
}

bool CampaignCostsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (left.row() == 0 || right.row() == 0)
        return (left.row() == 0) == ascending;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace regie
