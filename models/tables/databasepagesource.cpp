// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/databasepagesource.h"

#include "tables/cellformat.h"
#include "tables/tablequery.h"

#include <QElapsedTimer>

namespace regie {

namespace {

constexpr int batchInterval = 120; // ms between two deliveries of index entries

RowPosition positionOf(const TextRow &row, qsizetype keyColumns)
{
    RowPosition position{row[0], {}};
    for (qsizetype i = 0; i < keyColumns; ++i)
        position.key.append(row[1 + i].value_or(QByteArray()));
    return position;
}

TableRow tableRow(const TableSpec &spec, const TextRow &row)
{
    TableRow result{positionOf(row, spec.key.size()), {}};
    result.cells.reserve(spec.columns.size());
    qsizetype next = 1 + spec.key.size();
    for (const ColumnSpec &column : spec.columns)
        result.cells.append(cellFromText(column.type, row[next++]));
    return result;
}

Result<QList<TableRow>> readRange(Session &session, const TableSpec &spec, const TableQuery &query,
                                  PageRange range)
{
    QList<TableRow> rows;
    const int limit = range.limit;
    for (const SqlText &sql : TableStatements(spec, query).page(range)) {
        if (limit > 0 && rows.size() >= limit)
            break;
        const Status status = session.stream(spec.name + QLatin1String(".page"), sql.sql,
                                             sql.parameters, [&](const TextRow &row) {
                                                 rows.append(tableRow(spec, row));
                                                 return true;
                                             });
        if (!status)
            return status.error();
    }
    if (limit > 0 && rows.size() > limit)
        rows.resize(limit);
    return rows;
}

/// All ranges as of one instant, so that no row can be in two of them.
Result<PageAnswer> readRanges(Session &session, const TableSpec &spec, const TableQuery &query,
                              const QList<PageRange> &ranges)
{
    PageAnswer answer;
    const auto readAll = [&]() -> Status {
        for (const PageRange &range : ranges) {
            auto rows = readRange(session, spec, query, range);
            if (!rows)
                return rows.error();
            answer.pages.append(rows.take());
        }
        return {};
    };
    const auto inSnapshot = [&]() -> Status {
        const auto set = session.executeSql(spec.name + QLatin1String(".page"),
                                            QStringLiteral("set transaction isolation level "
                                                           "repeatable read, read only"));
        return set ? readAll() : Status(set.error());
    };
    const Status status = ranges.size() == 1 ? readAll() : session.transaction(inSnapshot);
    if (!status)
        return status.error();
    answer.asOf = QDateTime::currentDateTimeUtc();
    return answer;
}

Result<qint64> countRange(Session &session, const TableSpec &spec, const TableQuery &query,
                          const PageRange &range)
{
    qint64 total = 0;
    for (const SqlText &sql : TableStatements(spec, query).count(range)) {
        const Status status = session.stream(spec.name + QLatin1String(".count"), sql.sql,
                                             sql.parameters, [&](const TextRow &row) {
                                                 total += row[0]->toLongLong();
                                                 return true;
                                             });
        if (!status)
            return status.error();
    }
    return total;
}

/// Streams the index, hands parts on as time passes; the exact number of rows in the end.
Result<qint64> readIndex(Session &session, const TableSpec &spec, const TableQuery &query,
                         int stride, const std::function<void(const QList<RowPosition> &)> &deliver)
{
    const SqlText sql = TableStatements(spec, query).index(stride);
    QList<RowPosition> batch;
    std::optional<RowPosition> last;
    qint64 entries = 0;
    QElapsedTimer sinceDelivery;
    sinceDelivery.start();
    const Status status = session.stream(spec.name + QLatin1String(".index"), sql.sql,
                                         sql.parameters, [&](const TextRow &row) {
                                             batch.append(positionOf(row, spec.key.size()));
                                             ++entries;
                                             if (sinceDelivery.elapsed() >= batchInterval) {
                                                 last = batch.last();
                                                 deliver(std::exchange(batch, {}));
                                                 sinceDelivery.restart();
                                             }
                                             return true;
                                         });
    if (!status)
        return status.error();
    if (!batch.isEmpty()) {
        last = batch.last();
        deliver(batch);
    }
    if (!last)
        return qint64(0);
    const auto tail = countRange(session, spec, query, {last, {}, 0});
    if (!tail)
        return tail.error();
    return (entries - 1) * stride + tail.value();
}

} // namespace

DatabasePageSource::DatabasePageSource(Database *database, TableSpec spec, QObject *parent)
    : PageSource(parent)
    , m_database(database)
    , m_spec(std::move(spec))
{}

DatabasePageSource::~DatabasePageSource()
{
    for (Ticket &request : m_requests)
        request.cancel();
}

void DatabasePageSource::remember(quint64 ticket, const Ticket &request)
{
    m_requests.insert(ticket, request);
}

void DatabasePageSource::cancel(quint64 ticket)
{
    const auto it = m_requests.find(ticket);
    if (it == m_requests.end())
        return;
    it->cancel();
    m_requests.erase(it);
}

void DatabasePageSource::fetchPages(quint64 ticket, const TableQuery &query,
                                    const QList<PageRange> &ranges)
{
    if (!m_database)
        return;
    remember(ticket, m_database->ask(
                         this,
                         [spec = m_spec, query, ranges](Session &session) {
                             return readRanges(session, spec, query, ranges);
                         },
                         [this, ticket](const Result<PageAnswer> &answer) {
                             m_requests.remove(ticket);
                             if (answer)
                                 Q_EMIT pagesFetched(ticket, *answer);
                             else
                                 Q_EMIT failed(ticket, answer.error());
                         }));
}

void DatabasePageSource::streamIndex(quint64 ticket, const TableQuery &query, int stride)
{
    if (!m_database)
        return;
    const QPointer<QObject> self(this);
    const auto work = [spec = m_spec, query, stride, ticket, self,
                       database = m_database.data()](Session &session, const Ticket &request) {
        return readIndex(session, spec, query, stride, [&](const QList<RowPosition> &positions) {
            // Runs in the GUI thread, and only while this object lives.
            database->post(request, self, [self, ticket, positions] {
                Q_EMIT static_cast<DatabasePageSource *>(self.data())->indexGrew(ticket, positions);
            });
        });
    };
    // A repeated stream would deliver its entries twice: the model asks again itself.
    remember(ticket, m_database->askStreaming(
                         this, work,
                         [this, ticket](const Result<qint64> &rowCount) {
                             m_requests.remove(ticket);
                             if (rowCount)
                                 Q_EMIT indexFinished(ticket, *rowCount);
                             else
                                 Q_EMIT failed(ticket, rowCount.error());
                         },
                         Lane::Bulk, Access::Write));
}

void DatabasePageSource::countBefore(quint64 ticket, const TableQuery &query,
                                     const RowPosition &position)
{
    if (!m_database)
        return;
    remember(ticket, m_database->ask(
                         this,
                         [spec = m_spec, query, position](Session &session) {
                             return countRange(session, spec, query, {{}, position, 0});
                         },
                         [this, ticket](const Result<qint64> &count) {
                             m_requests.remove(ticket);
                             if (count)
                                 Q_EMIT countedBefore(ticket, *count);
                             else
                                 Q_EMIT failed(ticket, count.error());
                         },
                         Lane::Bulk));
}

} // namespace regie
