// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callfigures.h"
#include "ui/texts/calltexts.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace regie {

class FigureCard;

/// The figures above the charts: cost, tasks, tokens, errors, p95 duration and cost per lead, each
/// with how it changed. GUI thread only. Parts come in any order; what has not come is a dash.
class CallFigureRow : public QWidget
{
    Q_OBJECT

public:
    enum Figure { Cost, Tasks, Tokens, Errors, Duration, PerLead, FigureCount };

    explicit CallFigureRow(QWidget *parent = nullptr);

    void setChoice(const AnalyticsChoice &choice);
    void setSums(const TaskSums &now, const TaskSums &before);
    void setDurations(const DurationBuckets &now, const DurationBuckets &before);
    void setCampaigns(const std::optional<CampaignTotals> &now,
                      const std::optional<CampaignTotals> &before);
    /// Nothing is known any more.
    void clear();
    FigureCard *card(Figure figure) const { return m_cards[figure]; }

Q_SIGNALS:
    void activated(regie::CallFigureRow::Figure figure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void tell();
    void tellSums();
    void tellDurations();
    void tellCampaigns();
    /// `before` is what the figure was, in words; empty: nothing is compared.
    void show(Figure figure, const QString &value, const ChangeText &change, const QString &before);

    AnalyticsChoice m_choice;
    std::optional<TaskSums> m_sums;
    TaskSums m_formerSums;
    std::optional<DurationBuckets> m_durations;
    DurationBuckets m_formerDurations;
    std::optional<CampaignTotals> m_campaigns, m_formerCampaigns;
    bool m_hasCampaigns = false; ///< they have come, or cannot be had for this choice
    std::array<FigureCard *, FigureCount> m_cards;
    QGridLayout *m_grid;
    int m_onLine = 0;
};

} // namespace regie
