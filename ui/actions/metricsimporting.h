// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricshistory.h"
#include "ui/services.h"

class QWidget;

namespace regie {

/// Opens the dialog that imports figures, the ads library or tasks. Not modal; `window` is its
/// parent. An empty kind: as the operator finds it.
/// Returns it, so that its services can follow a change of connection.
class MetricsImportDialog;
MetricsImportDialog *openMetricsImport(const Services &services, QWidget *window,
                                       const QString &fileName = {}, const QString &kind = {});

/// Imports a file as a background job; a notification tells how it ended and opens the report.
void startMetricsImport(const Services &services, const QString &fileName,
                        const MetricsImportOptions &options, QWidget *window);
/// Takes an import back, as a background job. `done` hears of it, also of a failure.
void startMetricsUndo(const Services &services, qint64 importId, const QString &fileName,
                      const std::function<void()> &done = {});

/// "12 rows imported, 3 updated, 1 rejected."
QString metricsSummary(const MetricsImportReport &report);

/// Lets the operator choose a file for the rows that were not taken, and writes it.
void saveRejects(QWidget *parent, const QList<RejectedRow> &rows, const QByteArray &header,
                 char delimiter);

/// As above, for the rows of an import on record.
void saveRejectsOf(const Services &services, QWidget *parent, qint64 importId,
                   const QByteArray &header, char delimiter);

} // namespace regie
