// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/analyticsview.h"

namespace regie {

/// What model calls cost, how long they take and what goes wrong, in charts. GUI thread only.
class AnalyticsCalls : public AnalyticsView
{
    Q_OBJECT

public:
    explicit AnalyticsCalls(QWidget *parent = nullptr);
    ~AnalyticsCalls() override;

    void setServices(const Services &services) override;
    void setChoice(const AnalyticsChoice &choice) override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override { return m_asOf; }
    bool isBusy() const override { return m_busy; }
    void addExports(QMenu *menu) override;

private:
    Services m_services;
    AnalyticsChoice m_choice;
    QDateTime m_asOf;
    bool m_busy = false;
};

} // namespace regie
