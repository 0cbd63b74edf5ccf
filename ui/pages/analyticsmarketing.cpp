// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticsmarketing.h"

namespace regie {

AnalyticsMarketing::AnalyticsMarketing(QWidget *parent)
    : AnalyticsView(parent)
{}

AnalyticsMarketing::~AnalyticsMarketing() = default;

void AnalyticsMarketing::setServices(const Services &services)
{
    m_services = services;
}

void AnalyticsMarketing::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
}

void AnalyticsMarketing::refresh() {}

QString AnalyticsMarketing::statusText() const
{
    return {};
}

void AnalyticsMarketing::addExports(QMenu *) {}

} // namespace regie
