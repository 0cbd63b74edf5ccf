// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewstate.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace regie {

class FigureCard;

/// The overview's figures: campaigns above, model calls below. Each leads to the page behind it,
/// filtered. GUI thread only.
class OverviewCards : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCards(QWidget *parent = nullptr);

    void setState(const OverviewState &state);
    void retranslate();
    QWidget *first() const;

Q_SIGNALS:
    void chosen(const QString &page, const QVariantMap &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Figure {
        Suggestions,
        Sending,
        Paused,
        Open,
        Completed,
        Failed,
        Stuck,
        Errors,
        CostToday,
        TasksToday,
        FigureCount
    };

    void arrange();
    void tellCampaigns(const OverviewFigures &figures);
    void tellTasks(const TaskOverview &tasks);
    void tellErrors(const TaskOverview &tasks);
    void tellCost(const regie::CostToday &today);
    void choose(int figure);

    QGridLayout *m_grid;
    std::array<FigureCard *, FigureCount> m_cards;
};

} // namespace regie
