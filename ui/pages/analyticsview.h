// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/analyticschoice.h"
#include "ui/services.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QMenu;

namespace regie {

/// One view of the Analytics page below the bar that both share. GUI thread only; reads in the
/// background while it is visible, and keeps what it shows while newer figures come.
class AnalyticsView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called before it is first shown, and again whenever database or monitor change.
    virtual void setServices(const Services &services) = 0;
    /// What is looked at from now on; asks anew where that is something else. Called before the
    /// view is first shown.
    virtual void setChoice(const AnalyticsChoice &choice) = 0;
    /// Reads again, or once it is shown next.
    virtual void refresh() = 0;
    virtual QString statusText() const = 0;
    /// When what is shown was read; invalid while nothing is.
    virtual QDateTime asOf() const = 0;
    virtual bool isBusy() const = 0;
    virtual void open(const QVariantMap &place) { Q_UNUSED(place); }
    /// Adds what can be exported of each chart ("Cost over time" > PNG, SVG, CSV) to the page's
    /// menu.
    virtual void addExports(QMenu *menu) = 0;

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);
};

} // namespace regie
