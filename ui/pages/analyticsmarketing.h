// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/marketingreading.h"
#include "ui/pages/analyticsview.h"
#include "ui/texts/calltexts.h"
#include "ui/throttle.h"

#include "database/ticket.h"

class QGridLayout;
class QScrollArea;

namespace regie {

class BarList;
class CampaignCostsView;
class ChartCard;
class FigureCard;
class Pill;
class StackedChart;
struct ChartPlace;

/// What campaigns and ads brought beside what they cost: figures, charts, and the view across
/// systems, campaign by campaign. GUI thread only; reads in the background. Charts are of campaigns
/// that began in the period; the table is of those, or of those that ended.
class AnalyticsMarketing : public AnalyticsView
{
    Q_OBJECT

public:
    explicit AnalyticsMarketing(QWidget *parent = nullptr);
    ~AnalyticsMarketing() override;

    void setServices(const Services &services) override;
    void setChoice(const AnalyticsChoice &choice) override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override { return m_asOf; }
    bool isBusy() const override { return m_busy; }
    void addExports(QMenu *menu) override;

    void setCampaignChoice(CampaignChoice choice);
    /// Milliseconds between two reads for what others change.
    void setLiveInterval(int interval) { m_liveTimer.setInterval(interval); }
    CampaignCostsView *campaigns() const { return m_campaigns; }

Q_SIGNALS:
    void campaignReportRequested(qint64 campaignId);
    /// Of all campaigns that ended in the period.
    void campaignsReportRequested(const regie::TaskPeriod &period);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Figure { Campaigns, Sent, Replies, Leads, ModelCost, AdSpend, PerReply, PerLead, Figures };

    void createFigures();
    void createCharts();
    void createTable();
    void arrange();
    QList<ChartCard *> cards() const;
    void onTableChanged(const QString &table);
    void onConnectionState();
    void ask();
    void askCosts();
    void takeFigures(const Result<MarketingFigures> &figures);
    void takeCosts(const Result<MarketingCosts> &costs);
    void failed(const QList<ChartCard *> &cards, const Error &error, bool isKnown);
    void tellBusy();
    void showFigures();
    void tellArchived(const MarketingFigures &figures);
    void showCharts();
    void showCosts();
    void forgetCards();
    void setFigure(Figure figure, const QString &label, const QString &value);
    void setChange(Figure figure, double now, double before, Direction direction);
    void openOutcome(const ChartPlace &place);
    void openReplies(const QString &column, const ChartPlace &place);
    QVariantMap campaignsOfPeriod() const;
    void retranslate();

    Services m_services;
    AnalyticsChoice m_choice;
    CampaignChoice m_campaignChoice = CampaignChoice::Started;
    std::optional<MarketingFigures> m_figures;
    std::optional<MarketingCosts> m_costs;
    TaskPeriod m_shown; ///< that the figures are of
    TimeStep m_shownStep = TimeStep::Day;
    bool m_stale = true; ///< to be asked once it is visible
    bool m_waitsForFigures = false;
    bool m_waitsForCosts = false;
    bool m_busy = false;
    QDateTime m_asOf;
    RequestHandle m_request;
    RequestHandle m_costsRequest;
    Throttle m_liveTimer;

    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_figureGrid;
    QGridLayout *m_chartGrid;
    QList<FigureCard *> m_figureCards;
    StackedChart *m_outcomes;
    BarList *m_clients;
    BarList *m_niches;
    BarList *m_regions;
    ChartCard *m_outcomesCard;
    ChartCard *m_clientsCard;
    ChartCard *m_nichesCard;
    ChartCard *m_regionsCard;
    ChartCard *m_campaignsCard;
    CampaignCostsView *m_campaigns;
    Pill *m_began;
    Pill *m_ended;
    int m_columns = 0; ///< of charts, as arranged
};

} // namespace regie
