// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

namespace regie {

/// Budgets, alert rules and the alerts raised. GUI thread only.
class BudgetsView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetsView(QWidget *parent = nullptr);

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const;
    void open(const QVariantMap &place);

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

private:
    Services m_services;
};

} // namespace regie
