// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plaintable.h"

#include "tasks/stucktasks.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

namespace regie {

/// Tasks that hang, the longest first, each against what is normal for its type. GUI thread only;
/// holds what it is given and lets time pass: retell() tells how long they hang by now.
class StuckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Task, Agent, Type, Running, Against, Normal, Allowed, ColumnCount };
    /// QVariantList of double, ms: since it started, allowed, p50, p99; below 0: not known.
    static constexpr int BarRole = PlainTable::FirstFreeRole;

    explicit StuckModel(QObject *parent = nullptr);

    /// As they are at this moment, by the database's clock. The same tasks keep their rows.
    void setTasks(const StuckTasks &tasks);
    const QList<StuckTask> &tasks() const { return m_found.tasks; }
    /// How many there are, also those that the list does not hold.
    qint64 total() const { return m_found.total; }
    /// With the time that has passed since it was read.
    StuckTask task(int row) const;
    /// -1 where it is not in the list.
    int rowOf(const QString &uuid) const;
    void retell();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StuckTask &task, int column) const;
    QString secondLine(const StuckTask &task, int column) const;
    QString toolTip(const StuckTask &task, int column) const;
    QDateTime now(const StuckTask &task) const;

    StuckTasks m_found;
    QElapsedTimer m_sinceRead;
};

} // namespace regie
