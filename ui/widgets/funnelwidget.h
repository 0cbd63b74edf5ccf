// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

#include <QWidget>

namespace regie {

/// The five phases of a campaign as bars that shrink where leads were lost, with the figures and
/// what became of the rest. GUI thread only.
class FunnelWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelWidget(QWidget *parent = nullptr);

    void setPhases(const QList<CampaignPhase> &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        FunnelStep step;
        QString status;
        QString remark;
        QString toolTip;
    };
    QRect lineRect(int line) const;
    void paintLine(QPainter *painter, int line) const;
    QString remarkOf(const Line &line) const;
    void describe();

    QList<Line> m_lines;
    QList<CampaignPhase> m_phases;
};

} // namespace regie
