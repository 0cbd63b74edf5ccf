// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskprices.h"

#include <QAbstractTableModel>

namespace regie {

/// What a repricing would change: a line for each month and agent, and the sum of all at the end.
/// GUI thread only; holds what it is given.
class RepricingPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Agent, Tasks, Charged, List, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const RepricingPreview &preview);
    const RepricingPreview &preview() const { return m_preview; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTotal(int row) const { return row == m_preview.lines.size(); }
    QString text(int row, int column) const;

    RepricingPreview m_preview;
};

/// Every repricing, the newest first, with who and when. GUI thread only; holds what it is given.
class RepricingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Scope, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRepricings(const QList<Repricing> &repricings);
    const Repricing &repricing(int row) const { return m_repricings[row]; }
    int rowOf(qint64 id) const; ///< -1: there is none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString secondLine(const Repricing &repricing, int column) const;
    QString toolTip(const Repricing &repricing) const;

    QList<Repricing> m_repricings;
};

} // namespace regie
