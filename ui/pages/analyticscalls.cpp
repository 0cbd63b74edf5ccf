// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticscalls.h"

namespace regie {

AnalyticsCalls::AnalyticsCalls(QWidget *parent)
    : AnalyticsView(parent)
{}

AnalyticsCalls::~AnalyticsCalls() = default;

void AnalyticsCalls::setServices(const Services &services)
{
    m_services = services;
}

void AnalyticsCalls::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
}

void AnalyticsCalls::refresh() {}

QString AnalyticsCalls::statusText() const
{
    return {};
}

void AnalyticsCalls::addExports(QMenu *) {}

} // namespace regie
