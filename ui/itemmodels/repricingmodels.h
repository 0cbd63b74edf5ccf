// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/titledtablemodel.h"

#include "tasks/taskprices.h"

namespace regie {

/// What a repricing would change: a line for each month and agent, and the sum of all at the end.
/// GUI thread only; holds what it is given.
class RepricingPreviewModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Agent, Tasks, Charged, List, Difference, ColumnCount };

    explicit RepricingPreviewModel(QObject *parent = nullptr)
        : TitledTableModel(ColumnCount, parent)
    {}

    void setPreview(const RepricingPreview &preview);
    const RepricingPreview &preview() const { return m_preview; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    QString explanation(int column) const override;
    bool isFigure(int column) const override;

private:
    bool isTotal(int row) const { return row == m_preview.lines.size(); }
    QString text(int row, int column) const;

    RepricingPreview m_preview;
};

/// Every repricing, the newest first, with who and when. GUI thread only; holds what it is given.
class RepricingsModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column { State, Scope, Difference, ColumnCount };

    explicit RepricingsModel(QObject *parent = nullptr)
        : TitledTableModel(ColumnCount, parent)
    {}

    void setRepricings(const QList<Repricing> &repricings);
    const Repricing &repricing(int row) const { return m_repricings[row]; }
    int rowOf(qint64 id) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    bool isFigure(int column) const override;

private:
    QString secondLine(const Repricing &repricing, int column) const;
    QString toolTip(const Repricing &repricing) const;

    QList<Repricing> m_repricings;
};

} // namespace regie
