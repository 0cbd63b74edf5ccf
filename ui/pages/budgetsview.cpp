// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetsview.h"

namespace regie {

BudgetsView::BudgetsView(QWidget *parent)
    : QWidget(parent)
{}

void BudgetsView::setServices(const Services &services)
{
    m_services = services;
}

void BudgetsView::refresh() {}

QString BudgetsView::statusText() const
{
    return {};
}

QDateTime BudgetsView::asOf() const
{
    return {};
}

void BudgetsView::open(const QVariantMap &) {}

} // namespace regie
