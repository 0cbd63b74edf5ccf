// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtersource.h"

#include "database/database.h"
#include "tables/tablequery.h"

namespace regie {

DatabaseFilterSource::DatabaseFilterSource(Database *database, TableSpec spec)
    : m_database(database)
    , m_spec(std::move(spec))
{}

RequestHandle DatabaseFilterSource::askValues(QObject *context, const TableFilter &filter,
                                              const QString &columnId, const QString &contains,
                                              Values done)
{
    const TableQuery query{filter, m_spec.defaultSort, m_spec.defaultDescending};
    return m_database->ask(
        context,
        [spec = m_spec, query, columnId, contains](Session &session) {
            return valueCounts(session, spec, query, columnId, contains, valueLimit);
        },
        std::move(done), Lane::Bulk);
}

RequestHandle DatabaseFilterSource::askCount(QObject *context, const TableFilter &filter,
                                             Count done)
{
    return m_database->ask(
        context,
        [spec = m_spec, filter](Session &session) { return countRows(session, spec, filter); },
        std::move(done), Lane::Bulk);
}

RequestHandle DatabaseFilterSource::askKeeps(QObject *context, const TableFilter &filter,
                                             const QStringList &key, Keeps done)
{
    return m_database->ask(
        context,
        [spec = m_spec, filter, key](Session &session) {
            return keepsRow(session, spec, filter, key);
        },
        std::move(done));
}

} // namespace regie
