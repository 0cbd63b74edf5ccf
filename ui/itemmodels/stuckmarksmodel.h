// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/stucktasks.h"

#include <QAbstractTableModel>

namespace regie {

/// Tasks that operators have given up, the newest first, and whether that stands. GUI thread only;
/// holds what it is given.
class StuckMarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Task, Reason, By, At, ColumnCount };

    explicit StuckMarksModel(QObject *parent = nullptr);

    void setMarks(const QList<StuckMark> &marks);
    const QList<StuckMark> &marks() const { return m_marks; }
    void retell();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StuckMark &mark, int column) const;
    QString toolTip(const StuckMark &mark, int column) const;

    QList<StuckMark> m_marks;
};

} // namespace regie
