// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "suggestions/bulkpreview.h"

#include <QObject>
#include <QTimer>

namespace regie {

class TablePanel;

/// What is selected in a table of suggestions, read from the database as it stands: rows that were
/// never on screen included. GUI thread only; asks in the background and again when the selection
/// changes.
class BulkSelection : public QObject
{
    Q_OBJECT

public:
    explicit BulkSelection(TablePanel *table);

    void setServices(const Services &services);
    /// More than one row is selected.
    bool isMany() const;
    qint64 rows() const;
    /// Empty while they are being read.
    const QList<BulkItem> &items() const { return m_items; }
    bool isReady() const { return m_ready; }
    void refresh();

    /// More are not decided at once.
    static constexpr qint64 most = 100'000;

Q_SIGNALS:
    /// Selection or items are others.
    void changed();
    void failed(const regie::Error &error);

private:
    void onSelection();
    QList<qint64> knownIds() const;
    void ask();

    TablePanel *m_table;
    Services m_services;
    QList<BulkItem> m_items;
    bool m_ready = false;
    bool m_wasMany = false;
    RequestHandle m_request;
    QTimer m_askTimer;
};

} // namespace regie
