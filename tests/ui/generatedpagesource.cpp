// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedpagesource.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace regie {

namespace {
const std::array niches{"Notaires",  "Garages",      "Fleuristes",
                        "Avocats",   "Boulangeries", "Plombiers",
                        "Opticiens", "Ostéopathes",  "Cliniques vétérinaires"};
const std::array regions{"Bretagne", "Île-de-France", "Occitanie", "Provence-Alpes-Côte d’Azur"};
const std::array statuses{"sending", "completed", "completed", "paused", "completed", "failed"};

template <std::size_t n>
QString pick(const std::array<const char *, n> &words, qint64 key)
{
    return QString::fromUtf8(words[std::size_t(key) % n]);
}
} // namespace

GeneratedPageSource::GeneratedPageSource(TableSpec spec, qint64 rowCount, QObject *parent)
    : PageSource(parent)
    , m_spec(std::move(spec))
    , m_rowCount(rowCount)
{}

void GeneratedPageSource::later(quint64 ticket, std::function<void()> answer)
{
    m_waiting.append({ticket, std::move(answer)});
    if (!m_held)
        QTimer::singleShot(0, this, &GeneratedPageSource::answerNow);
}

void GeneratedPageSource::answerNow()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[ticket, answer] : waiting) {
        if (m_failure)
            Q_EMIT failed(ticket, *m_failure);
        else
            answer();
    }
}

void GeneratedPageSource::cancel(quint64 ticket)
{
    m_waiting.removeIf([ticket](const auto &request) { return request.first == ticket; });
}

qint64 GeneratedPageSource::matching(const TableQuery &query) const
{
    if (query.filter.search == QLatin1String("nothing"))
        return 0;
    const ColumnFilter status = query.filter.columns.value(QStringLiteral("status"));
    return status.values.isEmpty() && query.filter.search.isEmpty() ? m_rowCount : m_rowCount / 4;
}

RowPosition GeneratedPageSource::position(qint64 key) const
{
    const QByteArray text = QByteArray::number(key);
    return {text, {text}};
}

qint64 GeneratedPageSource::keyOf(const RowPosition &position) const
{
    return position.key.first().toLongLong();
}

QVariant GeneratedPageSource::cell(const ColumnSpec &column, qint64 key) const
{
    switch (column.type) {
    case ColumnType::State:
        return pick(statuses, key);
    case ColumnType::Outcome: {
        const qint64 total = 900 + key * 37 % 7000;
        const qint64 sent = total * (40 + key % 50) / 100;
        const qint64 failed = total * (key % 12) / 100;
        return QVariantList{total, sent, sent / 5, failed, failed / 2, total - sent - failed};
    }
    case ColumnType::Warning:
        return key % 7 == 3 ? QStringLiteral("failed_phase:export classified_differs") : QString();
    case ColumnType::Time:
        return QDateTime::currentDateTimeUtc().addSecs(-3600 * 5 * (key % 4000) - 60);
    case ColumnType::Text: {
        if (column.id == QLatin1String("niche"))
            return pick(niches, key);
        if (column.id == QLatin1String("region"))
            return pick(regions, key);
        if (column.id == QLatin1String("channel"))
            return QStringLiteral("WhatsApp");
        return QStringLiteral("%1 · vague %2").arg(pick(niches, key)).arg(key);
    }
    default:
        return 10 + key * 37 % 8000;
    }
}

TableRow GeneratedPageSource::row(qint64 key) const
{
    TableRow row{position(key), {}};
    for (const ColumnSpec &column : m_spec.columns)
        row.cells.append(cell(column, key));
    return row;
}

void GeneratedPageSource::fetchPages(quint64 ticket, const TableQuery &query,
                                     const QList<PageRange> &ranges)
{
    ++m_pageRequests;
    later(ticket, [this, ticket, query, ranges] {
        const qint64 count = matching(query);
        PageAnswer answer;
        answer.asOf = QDateTime::currentDateTimeUtc();
        for (const PageRange &range : ranges) {
            QList<TableRow> rows;
            const qint64 step = query.descending ? -1 : 1;
            const qint64 end = query.descending ? -1 : count;
            qint64 key = range.from ? keyOf(*range.from) : query.descending ? count - 1 : 0;
            const qint64 until = range.until ? keyOf(*range.until) : end;
            for (; key != until && key != end && rows.size() < range.limit; key += step) {
                if (!m_removed.contains(key))
                    rows.append(row(key));
            }
            m_rowsServed += rows.size();
            answer.pages.append(rows);
        }
        Q_EMIT pagesFetched(ticket, answer);
    });
}

void GeneratedPageSource::streamIndex(quint64 ticket, const TableQuery &query, int stride)
{
    const qint64 count = matching(query);
    const auto entries = [this, query, stride, count](qint64 first, qint64 last) {
        QList<RowPosition> positions;
        for (qint64 i = first; i < last; ++i)
            positions.append(position(query.descending ? count - 1 - i * stride : i * stride));
        return positions;
    };
    const qint64 all = (count + stride - 1) / stride;
    later(ticket, [=, this] { Q_EMIT indexGrew(ticket, entries(0, all / 2)); });
    if (m_indexHeld)
        return;
    later(ticket, [=, this] {
        Q_EMIT indexGrew(ticket, entries(all / 2, all));
        Q_EMIT indexFinished(ticket, count);
    });
}

void GeneratedPageSource::countBefore(quint64 ticket, const TableQuery &query,
                                      const RowPosition &position)
{
    later(ticket, [=, this] {
        const qint64 key = keyOf(position);
        Q_EMIT countedBefore(ticket, query.descending ? matching(query) - 1 - key : key);
    });
}

} // namespace regie
