// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plaintable.h"

#include "checks/checkqueries.h"

#include <QAbstractTableModel>

namespace regie {

/// The background checks as rows, a handful. GUI thread; told what to show, asks nobody. A row may
/// say two lines and be a chip, see PlainTable.
class ChecksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SwitchColumn, ///< on or off: Qt::CheckStateRole
        CheckColumn,  ///< title; its schedule below
        ResultColumn,
        LastRunColumn, ///< when; how long below
        RunsColumn,    ///< the last runs as a strip: RunsRole
        NextRunColumn,
        ColumnCount
    };
    /// QList<CheckRunInfo>, newest first.
    static constexpr int RunsRole = PlainTable::FirstFreeRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The same checks in the same order keep their rows.
    void setStates(const QList<CheckState> &states);
    const QList<CheckState> &states() const { return m_states; }
    const CheckState *state(int row) const;
    /// -1 when there is none of that name.
    int rowOf(const QString &name) const;
    /// Language or clock went on: every word is asked for again.
    void retell();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The switch only asks: what is shown changes when the database has changed.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void switchRequested(const QString &check, bool on);

private:
    bool hasSameChecks(const QList<CheckState> &states) const;
    QString firstLine(const CheckState &state, int column) const;
    QString secondLine(const CheckState &state, int column) const;
    QString toolTip(const CheckState &state, int column) const;
    QString spoken(const CheckState &state, int column) const;

    QList<CheckState> m_states;
};

} // namespace regie
