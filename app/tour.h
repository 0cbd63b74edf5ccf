// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontroller.h"

#include <QElapsedTimer>
#include <QTimer>

namespace regie {

/// Walks the window through its pages, in each language and theme, and saves a picture of each.
/// GUI thread only; goes from step to step by a timer, so that the window works as always.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(WindowController *controller, const QString &folder);

    void start();
    QStringList pictures() const { return m_pictures; }

Q_SIGNALS:
    /// Empty when all pictures are there.
    void finished(const QString &problem);

private:
    struct Step
    {
        QString name, page;
        QVariantMap place;
        QString language;
        Theme::Mode mode = Theme::Mode::Light;
    };

    void planSteps();
    void chooseCampaign();
    void next();
    void watch();
    bool take(const Step &step);

    WindowController *m_controller;
    QString m_folder;
    QList<Step> m_steps;
    QStringList m_pictures;
    RequestHandle m_campaignRequest;
    qint64 m_campaign = 0; ///< one with something to show, 0 when there is none
    QTimer m_timer;
    QElapsedTimer m_sinceShown;
    bool m_busy = false;
};

} // namespace regie
