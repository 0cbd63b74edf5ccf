// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/marketingfigures.h"

#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace regie {

class CampaignCostsModel;
class CampaignCostsOrder;
class PlainTable;
class StatePlaceholder;

/// The view across systems: a line for each campaign of a period with what it cost and brought, and
/// the ways to its tasks, its client and itself. GUI thread only; shows what it is given.
class CampaignCostsView : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignCostsView(QWidget *parent = nullptr);

    void setCosts(const QList<CampaignCost> &costs, const CampaignTotals &totals,
                  CampaignChoice choice);
    PlainTable *table() const { return m_table; }
    CampaignCostsModel *model() const { return m_model; }
    /// What is to be said below the title: how many are listed, what is not added up.
    QString remark() const;

Q_SIGNALS:
    void linkActivated(const QString &pageId, const QVariantMap &place);
    void reportRequested(qint64 campaignId);

protected:
    void changeEvent(QEvent *event) override;

private:
    const CampaignCost *costAt(const QModelIndex &index) const;
    void openCampaign(const CampaignCost &cost);
    void openTasks(const CampaignCost &cost);
    void openClient(const CampaignCost &cost);
    void onClicked(const QModelIndex &index);
    void openMenu(const QPoint &place);
    void showRows();
    void retranslate();

    CampaignChoice m_choice = CampaignChoice::Started;
    CampaignCostsModel *m_model;
    CampaignCostsOrder *m_order;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
};

} // namespace regie
