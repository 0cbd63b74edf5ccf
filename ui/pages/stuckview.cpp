// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stuckview.h"

namespace regie {

StuckView::StuckView(QWidget *parent)
    : QWidget(parent)
{}

void StuckView::setServices(const Services &services)
{
    m_services = services;
}

void StuckView::refresh() {}

QString StuckView::statusText() const
{
    return {};
}

QDateTime StuckView::asOf() const
{
    return {};
}

void StuckView::open(const QVariantMap &) {}

} // namespace regie
