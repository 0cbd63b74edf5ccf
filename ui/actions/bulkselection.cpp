// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulkselection.h"

#include "ui/widgets/tablejobs.h"
#include "ui/widgets/tablepanel.h"

#include "checks/scheduler.h"
#include "database/database.h"

#include <QBuffer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostKnown = 5000;
constexpr int settleTime = 80; // ms: Shift held with an arrow selects row by row

/// Keys of rows, whether or not they are loaded, as the table orders them.
Result<QList<qint64>> readIds(Session &session, const TableSpec &spec, const TableQuery &query,
                              const QList<RowStretch> &stretches)
{
    QList<qint64> ids;
    for (const RowStretch &stretch : stretches) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExportOptions options;
        options.header = false;
        options.columns = {u"suggestion_id"_s};
        options.from = stretch.from;
        options.skip = stretch.skip;
        options.limit = stretch.limit;
        const Result<qint64> written =
            exportTable(session, spec, query, options, buffer, [](qint64) { return true; });
        if (!written)
            return written.error();
        const QByteArrayList lines = buffer.data().split('\n');
        for (const QByteArray &line : lines) {
            if (const qint64 id = line.trimmed().toLongLong(); id > 0)
                ids.append(id);
        }
    }
    return ids;
}

} // namespace

BulkSelection::BulkSelection(TablePanel *table)
    : QObject(table)
    , m_table(table)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(settleTime);
    connect(&m_askTimer, &QTimer::timeout, this, &BulkSelection::ask);
    connect(table->view(), &PagedTableView::selectionSummaryChanged, this,
            &BulkSelection::onSelection);
    // A reset empties the selection without a word.
    connect(table->model(), &QAbstractItemModel::modelReset, this, &BulkSelection::onSelection,
            Qt::QueuedConnection);
}

void BulkSelection::setServices(const Services &services)
{
    if (services.database != m_services.database) {
        m_request.cancel();
        m_items.clear();
        m_ready = false;
    }
    m_services = services;
}

bool BulkSelection::isMany() const
{
    return rows() > 1;
}

qint64 BulkSelection::rows() const
{
    return m_table->view()->selectionSummary().rows;
}

void BulkSelection::onSelection()
{
    m_request.cancel();
    m_ready = false;
    if (isMany())
        m_askTimer.start();
    else
        m_askTimer.stop();
    if (isMany() || m_wasMany)
        Q_EMIT changed();
    m_wasMany = isMany();
}

void BulkSelection::refresh()
{
    if (isMany() && !m_askTimer.isActive())
        m_askTimer.start();
}

/// The rows as they are on the screen, while all of them are known; else nothing. Places would do,
/// but others may have moved the rows since.
QList<qint64> BulkSelection::knownIds() const
{
    const PagedTableModel *model = m_table->model();
    QList<qint64> ids;
    if (m_table->view()->selectionSummary().all || rows() > mostKnown)
        return {};
    for (const auto &[first, last] : m_table->view()->selectedRanges()) {
        for (int row = int(first); row <= int(last); ++row) {
            const QStringList key = model->rowKey(row);
            if (key.isEmpty())
                return {};
            ids.append(key.first().toLongLong());
        }
    }
    return ids;
}

void BulkSelection::ask()
{
    if (!m_services.database || !isMany())
        return;
    const PagedTableModel *model = m_table->model();
    const QList<qint64> known = knownIds();
    QList<RowStretch> stretches;
    if (m_table->view()->selectionSummary().all) {
        stretches.append({{}, 0, most});
    } else {
        const auto ranges = m_table->view()->selectedRanges();
        for (const auto &[first, last] : ranges) {
            const RowIndex::Place place = model->rowIndex().placeOf(first);
            stretches.append(
                {model->rowIndex().boundary(place.page), place.offset, last - first + 1});
        }
    }
    m_request = m_services.database->ask(
        this,
        [spec = model->spec(), query = model->query(), stretches,
         known](Session &session) -> Result<QList<BulkItem>> {
            if (!known.isEmpty())
                return bulkItems(session, known, Scheduler::thisProcess());
            const Result<QList<qint64>> ids = readIds(session, spec, query, stretches);
            if (!ids)
                return ids.error();
            return bulkItems(session, *ids, Scheduler::thisProcess());
        },
        [this](const Result<QList<BulkItem>> &items) {
            if (!items) {
                if (items.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(items.error());
                return;
            }
            m_items = *items;
            m_ready = true;
            Q_EMIT changed();
        });
}

} // namespace regie
