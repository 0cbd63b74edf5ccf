// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/bulkpreview.h"
#include "suggestions/decisions.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace regie {

class PlainTable;

/// What became of each of many suggestions that were decided together: done, or who was faster.
/// Not modal; shows what it was given. GUI thread only.
class BulkResultDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asked` are those that were to be decided; one without an outcome was not reached.
    BulkResultDialog(const QString &title, const QList<BulkItem> &asked,
                     const QList<DecisionOutcome> &outcomes, QWidget *parent = nullptr);

Q_SIGNALS:
    void suggestionRequested(qint64 suggestionId);

private:
    enum Column { What, Client, Result, Words, ColumnCount };
    void fill(const QList<BulkItem> &asked, const QList<DecisionOutcome> &outcomes);
    void filter();

    PlainTable *m_table;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QCheckBox *m_onlyLate;
    QLabel *m_summary;
    int m_late = 0;
};

} // namespace regie
