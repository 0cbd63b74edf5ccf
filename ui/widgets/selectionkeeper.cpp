// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionkeeper.h"

#include "tables/pagedtablemodel.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace regie {

SelectionKeeper::SelectionKeeper(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    m_restoreTimer.setSingleShot(true);
    m_restoreTimer.setInterval(0);
    connect(&m_restoreTimer, &QTimer::timeout, this, &SelectionKeeper::restore);
}

void SelectionKeeper::watch(PagedTableModel *model)
{
    m_model = model;
    if (!model)
        return;
    const auto begin = [this] {
        m_changing = true;
    };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
}

void SelectionKeeper::attach()
{
    if (!m_model)
        return;
    const auto end = [this] {
        m_changing = false;
        m_restoreTimer.start();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { onRowsMoved(first, false); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                onRowsMoved(first, last == m_model->rowCount() - 1);
            });
    connect(m_model, &QAbstractItemModel::dataChanged, &m_restoreTimer,
            qOverload<>(&QTimer::start));
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this,
            &SelectionKeeper::onCurrentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            &SelectionKeeper::onSelectionChanged);
}

void SelectionKeeper::setCurrentKey(const QStringList &key)
{
    m_selectedKeys = {key};
    m_all = false;
    m_keyPending = false;
    adoptCurrentKey(key);
    restore();
}

void SelectionKeeper::forget()
{
    m_restoreTimer.stop();
    m_selectedKeys.clear();
    m_all = false;
    m_keyPending = false;
    if (QItemSelectionModel *selection = m_view->selectionModel()) {
        const QScopedValueRollback guard(m_restoring, true);
        selection->clear();
    }
    adoptCurrentKey({});
    Q_EMIT summaryChanged();
}

void SelectionKeeper::forgetCurrent()
{
    m_keyPending = false;
    m_selectedKeys.removeAll(m_currentKey);
    if (QItemSelectionModel *selection = m_view->selectionModel()) {
        const QScopedValueRollback guard(m_restoring, true);
        selection->clearCurrentIndex();
    }
    adoptCurrentKey({});
    restore();
    Q_EMIT summaryChanged();
}

void SelectionKeeper::selectAll()
{
    if (!m_model)
        return;
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_all = true;
        m_allFilter = m_model->query().filter;
        m_selectedKeys.clear();
        const QItemSelection all(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1,
                                                                      m_model->columnCount() - 1));
        m_view->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT summaryChanged();
}

QList<std::pair<int, int>> SelectionKeeper::ranges() const
{
    QList<std::pair<int, int>> rows;
    if (!m_model)
        return rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows.append({range.top(), range.bottom()});
    std::sort(rows.begin(), rows.end());
    // Ranges may touch or, between two signals, overlap.
    QList<std::pair<int, int>> merged;
    for (const auto &[first, last] : std::as_const(rows)) {
        if (!merged.isEmpty() && first <= merged.last().second + 1)
            merged.last().second = std::max(merged.last().second, last);
        else
            merged.append({first, last});
    }
    return merged;
}

SelectionSummary SelectionKeeper::summary() const
{
    if (!m_model)
        return {};
    if (m_all)
        return {true, m_model->knownRows()};
    SelectionSummary summary;
    const auto selected = ranges();
    for (const auto &[first, last] : selected)
        summary.rows += last - first + 1;
    return summary;
}

void SelectionKeeper::adoptCurrentKey(const QStringList &key)
{
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    Q_EMIT currentKeyChanged(key);
}

void SelectionKeeper::onCurrentChanged(const QModelIndex &current)
{
    if (m_changing || m_restoring || !current.isValid())
        return;
    const QStringList key = m_model->rowKey(current.row());
    m_keyPending = key.isEmpty();
    if (!m_keyPending)
        adoptCurrentKey(key);
}

void SelectionKeeper::onSelectionChanged()
{
    if (m_changing || m_restoring)
        return;
    m_all = false;
    m_selectedKeys.clear();
    const auto selected = ranges();
    qint64 count = 0;
    for (const auto &[first, last] : selected)
        count += last - first + 1;
    if (count <= rememberedRows) {
        for (const auto &[first, last] : selected) {
            for (int row = first; row <= last; ++row)
                m_selectedKeys.append(m_model->rowKey(row));
        }
    }
    Q_EMIT summaryChanged();
}

/// A large selection is known by its places only, and rows before its end have just moved.
void SelectionKeeper::onRowsMoved(int first, bool atEnd)
{
    if (m_all || atEnd || hasRememberedSelection())
        return;
    const auto selected = ranges();
    if (selected.isEmpty() || first > selected.last().second)
        return;
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_view->clearSelection();
    }
    Q_EMIT summaryChanged();
}

void SelectionKeeper::restore()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    // "All" was said of another filter's rows.
    if (m_all && m_allFilter != m_model->query().filter)
        m_all = false;
    const SelectionSummary before = summary();
    {
        const QScopedValueRollback guard(m_restoring, true);
        // Following a record is no reason to scroll to it.
        const bool scrolls = m_view->hasAutoScroll();
        m_view->setAutoScroll(false);
        restoreCurrent();
        restoreSelection();
        m_view->setAutoScroll(scrolls);
    }
    if (m_all || before != summary())
        Q_EMIT summaryChanged();
}

void SelectionKeeper::restoreCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_keyPending) {
        const QStringList key = current.isValid() ? m_model->rowKey(current.row()) : QStringList();
        if (key.isEmpty())
            return;
        m_keyPending = false;
        if (m_selectedKeys == QList<QStringList>{QStringList()})
            m_selectedKeys = {key};
        adoptCurrentKey(key);
        return;
    }
    if (m_currentKey.isEmpty())
        return;
    const int row = m_model->rowOf(m_currentKey);
    QItemSelectionModel *selection = m_view->selectionModel();
    if (row >= 0 && row != current.row()) {
        const int column = std::max(0, current.column());
        selection->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    } else if (row < 0 && current.isValid() && !m_model->rowKey(current.row()).isEmpty()) {
        // Another record moved into the place; the one that was chosen is gone or far away.
        selection->clearCurrentIndex();
    }
}

bool SelectionKeeper::hasRememberedSelection() const
{
    return !m_selectedKeys.isEmpty() &&
           std::none_of(m_selectedKeys.begin(), m_selectedKeys.end(),
                        [](const QStringList &key) { return key.isEmpty(); });
}

void SelectionKeeper::restoreSelection()
{
    if (m_all) {
        selectRows({});
        return;
    }
    if (!hasRememberedSelection())
        return;
    QList<int> rows;
    for (const QStringList &key : std::as_const(m_selectedKeys)) {
        if (const int row = m_model->rowOf(key); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<int> selected;
    const auto before = ranges();
    for (const auto &[first, last] : before) {
        for (int row = first; row <= last && selected.size() <= rows.size(); ++row)
            selected.append(row);
    }
    if (rows != selected)
        selectRows(rows);
}

void SelectionKeeper::selectRows(const QList<int> &rows)
{
    const int lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    if (m_all)
        selection.select(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, lastColumn));
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, lastColumn));
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace regie
