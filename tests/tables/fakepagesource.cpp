// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepagesource.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

TableSpec FakePageSource::spec()
{
    TableSpec spec;
    spec.name = QStringLiteral("numbers");
    spec.title = "Numbers";
    spec.from = QStringLiteral("numbers");
    spec.key = {{QStringLiteral("key"), QStringLiteral("bigint")}};
    ColumnSpec value;
    value.id = QStringLiteral("value");
    value.title = "Value";
    value.type = ColumnType::Integer;
    ColumnSpec key = value;
    key.id = QStringLiteral("key");
    key.title = "Key";
    spec.columns = {value, key};
    spec.defaultSort = value.id;
    spec.defaultDescending = false;
    return spec;
}

void FakePageSource::put(qint64 key, qint64 sort)
{
    m_table.insert(key, sort);
}

void FakePageSource::remove(qint64 key)
{
    m_table.remove(key);
}

bool FakePageSource::before(Place a, Place b, bool descending)
{
    return descending ? b < a : a < b;
}

QList<FakePageSource::Place> FakePageSource::places(const TableQuery &query) const
{
    QList<Place> places;
    for (auto it = m_table.cbegin(); it != m_table.cend(); ++it)
        places.append({it.value(), it.key()});
    std::sort(places.begin(), places.end(),
              [&](Place a, Place b) { return before(a, b, query.descending); });
    return places;
}

QList<qint64> FakePageSource::order(bool descending) const
{
    QList<qint64> keys;
    for (const Place &place : places({{}, {}, descending}))
        keys.append(place.second);
    return keys;
}

RowPosition FakePageSource::positionOf(Place place)
{
    return {QByteArray::number(place.first), {QByteArray::number(place.second)}};
}

FakePageSource::Place FakePageSource::placeOf(const RowPosition &position)
{
    return {position.sort->toLongLong(), position.key.first().toLongLong()};
}

QList<TableRow> FakePageSource::read(const TableQuery &query, const PageRange &range) const
{
    QList<TableRow> rows;
    for (const Place &place : places(query)) {
        if (range.from && before(place, placeOf(*range.from), query.descending))
            continue;
        if (range.until && !before(place, placeOf(*range.until), query.descending))
            break;
        if (range.limit > 0 && rows.size() >= range.limit)
            break;
        rows.append({positionOf(place), {place.first, place.second}});
    }
    return rows;
}

void FakePageSource::answer(qsizetype which, bool keep)
{
    const Request request = m_pending.at(which);
    if (!keep)
        m_pending.removeAt(which);
    if (request.kind == Request::Kind::Pages) {
        PageAnswer answer;
        for (const PageRange &range : request.ranges)
            answer.pages.append(read(request.query, range));
        answer.asOf = QDateTime::currentDateTimeUtc();
        Q_EMIT pagesFetched(request.ticket, answer);
        return;
    }
    const QList<Place> all = places(request.query);
    if (request.kind == Request::Kind::Count) {
        const auto end = std::count_if(all.begin(), all.end(), [&](Place place) {
            return before(place, placeOf(request.position), request.query.descending);
        });
        Q_EMIT countedBefore(request.ticket, end);
        return;
    }
    QList<RowPosition> entries;
    for (qsizetype i = 0; i < all.size(); i += request.stride)
        entries.append(positionOf(all[i]));
    // In two parts, as a stream does.
    Q_EMIT indexGrew(request.ticket, entries.mid(0, entries.size() / 2));
    Q_EMIT indexGrew(request.ticket, entries.mid(entries.size() / 2));
    Q_EMIT indexFinished(request.ticket, all.size());
}

void FakePageSource::answerAll()
{
    for (int round = 0; round < 1000; ++round) {
        QCoreApplication::processEvents();
        if (m_pending.isEmpty())
            return;
        answer(0);
    }
    qFatal("the model never stops asking");
}

void FakePageSource::fail(qsizetype which, const Error &error)
{
    Q_EMIT failed(m_pending.takeAt(which).ticket, error);
}

void FakePageSource::fetchPages(quint64 ticket, const TableQuery &query,
                                const QList<PageRange> &ranges)
{
    m_pending.append({Request::Kind::Pages, ticket, query, ranges, 0, {}});
}

void FakePageSource::streamIndex(quint64 ticket, const TableQuery &query, int stride)
{
    m_pending.append({Request::Kind::Index, ticket, query, {}, stride, {}});
}

void FakePageSource::countBefore(quint64 ticket, const TableQuery &query,
                                 const RowPosition &position)
{
    m_pending.append({Request::Kind::Count, ticket, query, {}, 0, position});
}

/// As a real server: the answer may already be on its way, so the request is only noted here.
void FakePageSource::cancel(quint64 ticket)
{
    m_cancelled.append(ticket);
}

} // namespace regie
