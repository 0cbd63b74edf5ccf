// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientoverview.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;

namespace regie {

class Banner;
class FigureCard;
class Pill;
class SectionTitle;
class TrendChart;

/// How a client does: its figures over a period, ROI by day against its target, and the month's
/// spend against its budget with where it is heading. GUI thread only; is given what it shows.
class ClientFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ClientFigures(QWidget *parent = nullptr);

    void setOverview(const ClientOverview &overview);
    /// 30, 90 or 365 days.
    int periodDays() const;
    void setPeriodDays(int days);

Q_SIGNALS:
    void periodChanged(int days);
    /// The operator wants to see what waits for a decision.
    void suggestionsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Roi, Spend, Cpl, Pending, FigureCount };
    static constexpr std::array<int, 3> periods{30, 90, 365};

    QWidget *createPeriods();
    void tell();
    void tellFigures();
    void tellRoi();
    void tellMonth();
    void retranslate();

    ClientOverview m_overview;
    std::array<FigureCard *, FigureCount> m_cards{};
    Banner *m_stale;
    SectionTitle *m_roiTitle;
    QButtonGroup *m_period;
    TrendChart *m_roi;
    SectionTitle *m_monthTitle;
    QLabel *m_monthWords;
    TrendChart *m_month;
    SectionTitle *m_adsTitle;
    QLabel *m_ads;
};

} // namespace regie
