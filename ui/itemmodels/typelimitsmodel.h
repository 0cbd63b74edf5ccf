// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/stucktasks.h"

#include <QAbstractTableModel>

namespace regie {

/// How long tasks of each type take and may take. GUI thread only. The minutes are edited in place:
/// the model only says what was wanted and shows what it is given.
class TypeLimitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Tasks, P50, P99, Minutes, Allowed, ColumnCount };

    explicit TypeLimitsModel(QObject *parent = nullptr);

    void setLimits(const QList<TaskTypeLimit> &limits);
    /// Nothing outside of the list.
    const TaskTypeLimit *limit(int row) const;
    int rowOf(const QString &type) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::EditRole of Minutes: int, 0 where it is as for all.
    QVariant data(const QModelIndex &index, int role) const override;
    /// Never changes anything itself: emits edited(), and says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// 0: as for all.
    void edited(const QString &type, int minutes);

private:
    QString text(const TaskTypeLimit &limit, int column) const;

    QList<TaskTypeLimit> m_limits;
};

} // namespace regie
