// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigncostsview.h"

#include "ui/itemmodels/campaigncostsmodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/marketingtexts.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 14; // shown at once
constexpr int placeholderHeight = 180;

int widthOf(int column)
{
    switch (column) {
    case CampaignCostsModel::State:
        return 118;
    case CampaignCostsModel::Client:
        return 110;
    case CampaignCostsModel::PerReply:
    case CampaignCostsModel::PerLead:
        return 136;
    case CampaignCostsModel::ModelCost:
        return 108;
    case CampaignCostsModel::AdSpend:
    case CampaignCostsModel::Conversions:
        return 88;
    default:
        return 70;
    }
}

} // namespace

CampaignCostsView::CampaignCostsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CampaignCostsModel(this))
    , m_order(new CampaignCostsOrder(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->sortByColumn(CampaignCostsModel::ModelCost, Qt::DescendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    for (int column = 0; column < CampaignCostsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widthOf(column));
    m_table->horizontalHeader()->setSectionResizeMode(CampaignCostsModel::Name,
                                                      QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack);
    connect(m_table, &QTableView::clicked, this, &CampaignCostsView::onClicked);
    connect(m_table, &PlainTable::rowActivated, this, [this](int row) {
        if (const CampaignCost *cost = costAt(m_order->index(row, 0)))
            openCampaign(*cost);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CampaignCostsView::openMenu);
    connect(&theme(), &Theme::changed, this, &CampaignCostsView::showRows);
    setFocusProxy(m_table);
    retranslate();
}

void CampaignCostsView::setCosts(const QList<CampaignCost> &costs, const CampaignTotals &totals,
                                 CampaignChoice choice)
{
    m_choice = choice;
    m_model->setCosts(costs, totals);
    showRows();
}

void CampaignCostsView::showRows()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const bool isEmpty = rows == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_placeholder) : m_table);
    // As high as its rows, so that the page scrolls and not a small window in it.
    setFixedHeight(isEmpty ? placeholderHeight : (rows + 1) * theme().rowHeight() + 18);
    if (isEmpty)
        m_placeholder->showEmpty(
            u"campaigns"_s,
            m_choice == CampaignChoice::Started ? tr("No campaign began in these days")
                                                : tr("No campaign ended in these days"),
            tr("Choose a longer period above. Campaigns come in with their memory: Import on the "
               "Campaigns page."));
}

QString CampaignCostsView::remark() const
{
    const CampaignTotals &totals = m_model->totals();
    if (totals.campaigns == 0)
        return {};
    QStringList sentences;
    if (const qsizetype listed = m_model->costs().size(); listed < totals.campaigns)
        sentences.append(tr("Of %1 campaigns the %2 dearest are listed; the sums are of all.")
                             .arg(countText(totals.campaigns), countText(listed)));
    sentences.append(tr("Costs are of the campaigns' whole life."));
    sentences.append(spendRemark(totals));
    return sentences.join(u' ').trimmed();
}

// --- what is behind ----------------------------------------------------------------------------

const CampaignCost *CampaignCostsView::costAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->cost(m_order->mapToSource(index).row()) : nullptr;
}

void CampaignCostsView::openCampaign(const CampaignCost &cost)
{
    Q_EMIT linkActivated(cost.isArchived ? u"archive"_s : u"campaigns"_s,
                         {{u"campaign"_s, cost.campaignId}});
}

void CampaignCostsView::openTasks(const CampaignCost &cost)
{
    Q_EMIT linkActivated(u"tasks"_s, {{u"campaign"_s, cost.campaignId}});
}

void CampaignCostsView::openClient(const CampaignCost &cost)
{
    if (!cost.clientKey.isEmpty())
        Q_EMIT linkActivated(u"clients"_s, {{u"client"_s, cost.clientKey}});
}

/// The cells that name something else than figures of the campaign lead there.
void CampaignCostsView::onClicked(const QModelIndex &index)
{
    const CampaignCost *cost = costAt(index);
    if (!cost)
        return;
    switch (index.column()) {
    case CampaignCostsModel::Name:
        return openCampaign(*cost);
    case CampaignCostsModel::Client:
        return openClient(*cost);
    case CampaignCostsModel::Tasks:
    case CampaignCostsModel::ModelCost:
        return openTasks(*cost);
    default:
        return;
    }
}

void CampaignCostsView::openMenu(const QPoint &place)
{
    const QModelIndex index =
        m_table->indexAt(place).isValid() ? m_table->indexAt(place) : m_table->currentIndex();
    const CampaignCost *found = costAt(index);
    if (!found)
        return;
    const CampaignCost cost = *found;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"campaigns"_s), tr("Show the campaign")), &QAction::triggered,
            this, [this, cost] { openCampaign(cost); });
    connect(menu->addAction(icon(u"tasks"_s), tr("Show its model calls")), &QAction::triggered,
            this, [this, cost] { openTasks(cost); });
    QAction *client = menu->addAction(icon(u"clients"_s), tr("Show its client"));
    client->setEnabled(!cost.clientKey.isEmpty());
    connect(client, &QAction::triggered, this, [this, cost] { openClient(cost); });
    menu->addSeparator();
    connect(menu->addAction(icon(u"export"_s), tr("Report (PDF)…")), &QAction::triggered, this,
            [this, cost] { Q_EMIT reportRequested(cost.campaignId); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void CampaignCostsView::retranslate()
{
    m_table->setAccessibleName(tr("Campaigns beside what they cost and brought"));
    m_model->retranslate();
    showRows();
}

void CampaignCostsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
