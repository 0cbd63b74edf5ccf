// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callfigures.h"

#include <QAbstractTableModel>

namespace regie {

/// Who fails how often, and why most of the time. GUI thread only; holds what it is given.
class CallErrorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Failed, Tasks, Rate, Message, ColumnCount };
    /// QVariant: what a column is sorted by, numbers where there are any.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit CallErrorsModel(QObject *parent = nullptr);

    void setFigures(const CallErrors &errors, TaskGrouping shown);
    const TaskGroup &group(int row) const { return m_errors.groups[row]; }
    void retranslate();
    /// What is shown, with titles, as RFC 4180 has it; in the order of `rows`.
    QByteArray csv(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QString toolTip(int row, int column) const;

    CallErrors m_errors;
    TaskGrouping m_grouping = TaskGrouping::Agent;
};

} // namespace regie
