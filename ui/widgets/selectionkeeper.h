// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QTableView;

namespace regie {

class PagedTableModel;

/// What is selected, as ranges of rows: never a list of them.
struct SelectionSummary
{
    bool all = false; ///< everything the filter matches, also what is not counted yet
    qint64 rows = 0;
    friend bool operator==(const SelectionSummary &, const SelectionSummary &) = default;
};

/// Ties selection and current row of a paged table to keys: when rows come, go or are sorted anew,
/// the same records stay chosen. Selections beyond `rememberedRows` that rows move under are
/// dropped, because they would mean other records. GUI thread; owned by its view.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SelectionKeeper(QTableView *view);

    /// Before the view gets the model: so the keeper hears of changes before the selection model,
    /// which moves the current row as soon as it goes.
    void watch(PagedTableModel *model);
    /// After the view has its model and selection model.
    void attach();

    const QStringList &currentKey() const { return m_currentKey; }
    /// Chosen at once when its row is loaded, else when it appears.
    void setCurrentKey(const QStringList &key);
    /// Nothing is chosen any more: keys of one database mean other records in another.
    void forget();
    /// The current row is not chosen any more; others that are selected stay so.
    void forgetCurrent();

    void selectAll();
    SelectionSummary summary() const;
    /// Selected rows as disjoint (first, last), ascending.
    QList<std::pair<int, int>> ranges() const;

    static constexpr int rememberedRows = 5000;

Q_SIGNALS:
    void currentKeyChanged(const QStringList &key);
    void summaryChanged();

private:
    void onCurrentChanged(const QModelIndex &current);
    void onSelectionChanged();
    void onRowsMoved(int first, bool atEnd);
    void restore();
    void restoreCurrent();
    void restoreSelection();
    void selectRows(const QList<int> &rows);
    bool hasRememberedSelection() const;
    void adoptCurrentKey(const QStringList &key);

    QTableView *m_view;
    PagedTableModel *m_model = nullptr;
    QTimer m_restoreTimer;
    QStringList m_currentKey;
    QList<QStringList> m_selectedKeys; ///< in no particular order; empty when all or too many
    bool m_all = false;
    TableFilter m_allFilter; ///< what "all" was said of
    bool m_changing = false; ///< the model moves rows: what changes is not the operator's doing
    bool m_restoring = false;
    bool m_keyPending = false; ///< the current row's page is on its way
};

} // namespace regie
