// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include "checks/checkqueries.h"
#include "queries/overviewqueries.h"
#include "tasks/taskoverview.h"

#include <QVariantMap>

namespace regie {

/// All that the overview shows, as of one moment.
struct OverviewState
{
    OverviewFigures figures;
    QList<CheckState> checks;
    QDateTime lastBackup; ///< invalid: never
    TaskOverview tasks;
};
Result<OverviewState> readOverview(Session &session);

/// Something that needs attention, and where it is attended to.
struct OverviewAlert
{
    Tone tone = Tone::Warning;
    QString text;      ///< a whole sentence
    QString action;    ///< of its button
    QString page;      ///< empty: the action is a backup
    QVariantMap place; ///< on the page
    /// Alerts of model calls that it is about: they go when an operator has seen them. Empty: it
    /// goes with its cause.
    QList<qint64> taskAlerts = {};
    friend bool operator==(const OverviewAlert &, const OverviewAlert &) = default;
};
/// Backups are only the operator's affair where the database is the program's own server.
QList<OverviewAlert> overviewAlerts(const OverviewState &state, bool isPrivateServer,
                                    const QDateTime &now = QDateTime::currentDateTime());

} // namespace regie
