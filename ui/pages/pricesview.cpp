// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pricesview.h"

namespace regie {

PricesView::PricesView(QWidget *parent)
    : QWidget(parent)
{}

void PricesView::setServices(const Services &services)
{
    m_services = services;
}

void PricesView::refresh() {}

QString PricesView::statusText() const
{
    return {};
}

QDateTime PricesView::asOf() const
{
    return {};
}

void PricesView::open(const QVariantMap &) {}

} // namespace regie
