// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

namespace regie {

/// Tasks that hang: how long, against what is normal for their type. GUI thread only.
class StuckView : public QWidget
{
    Q_OBJECT

public:
    explicit StuckView(QWidget *parent = nullptr);

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const;
    void open(const QVariantMap &place);

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);
    /// How many hang now: the badge beside the page's name.
    void stuckCountChanged(qint64 count);

private:
    Services m_services;
};

} // namespace regie
