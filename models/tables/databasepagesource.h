// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "tables/pagesource.h"

#include <QHash>

namespace regie {

/// Rows of a table of the database. GUI thread; queries run in the Database's workers: pages in
/// the interactive lane, the row index and counts in the bulk lane.
class DatabasePageSource : public PageSource
{
    Q_OBJECT

public:
    DatabasePageSource(Database *database, TableSpec spec, QObject *parent = nullptr);
    ~DatabasePageSource() override;

    void fetchPages(quint64 ticket, const TableQuery &query,
                    const QList<PageRange> &ranges) override;
    void streamIndex(quint64 ticket, const TableQuery &query, int stride) override;
    void countBefore(quint64 ticket, const TableQuery &query, const RowPosition &position) override;
    void cancel(quint64 ticket) override;

private:
    void remember(quint64 ticket, const Ticket &request);

    QPointer<Database> m_database;
    TableSpec m_spec;
    QHash<quint64, Ticket> m_requests;
};

} // namespace regie
