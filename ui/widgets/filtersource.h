// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/ticket.h"
#include "domain/result.h"
#include "tables/tablespec.h"

#include <functional>

class QObject;

namespace regie {

class Database;

/// What a filter bar asks about a table: GUI thread, returns at once, answers later or never. The
/// answer is dropped when the handle or the context object is gone.
class FilterSource
{
public:
    using Values = std::function<void(const Result<QList<ValueCount>> &)>;
    using Count = std::function<void(const Result<qint64> &)>;
    using Keeps = std::function<void(const Result<bool> &)>;

    virtual ~FilterSource() = default;

    /// At most `valueLimit` of the commonest values, the column's own filter left out.
    virtual RequestHandle askValues(QObject *context, const TableFilter &filter,
                                    const QString &columnId, const QString &contains,
                                    Values done) = 0;
    virtual RequestHandle askCount(QObject *context, const TableFilter &filter, Count done) = 0;
    /// Whether the filter keeps the row of a key.
    virtual RequestHandle askKeeps(QObject *context, const TableFilter &filter,
                                   const QStringList &key, Keeps done) = 0;

    static constexpr int valueLimit = 200;
};

/// Asks the database. Borrows it; must not outlive it.
class DatabaseFilterSource : public FilterSource
{
public:
    DatabaseFilterSource(Database *database, TableSpec spec);

    RequestHandle askValues(QObject *context, const TableFilter &filter, const QString &columnId,
                            const QString &contains, Values done) override;
    RequestHandle askCount(QObject *context, const TableFilter &filter, Count done) override;
    RequestHandle askKeeps(QObject *context, const TableFilter &filter, const QStringList &key,
                           Keeps done) override;

private:
    Database *m_database;
    TableSpec m_spec;
};

} // namespace regie
