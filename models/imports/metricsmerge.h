// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"

#include "database/session.h"

#include <QDateTime>

namespace regie {

/// From metric_import_rows into the tables, inside the import's transaction. Set-based; counts in
/// the report. `at` becomes updated_at of every row written.
Status mergeFigures(Session &session, const MetricsImportOptions &options, const QDateTime &at,
                    MetricsImportReport &report);

/// Tells the report, and whoever listens, of every row that is not taken.
Status tellRejected(Session &session, const MetricsImportOptions &options,
                    MetricsImportReport &report);

/// The days of a client that something writes.
struct ClientDays
{
    QString client;
    QDate from, until;
};
/// From a statement that tells client, first and last day.
Result<QList<ClientDays>> touchedDays(Session &session, const QString &statement,
                                      const Bindings &bindings);
/// Brings spend_history up to date.
Status refreshDays(Session &session, const QList<ClientDays> &days);

} // namespace regie
