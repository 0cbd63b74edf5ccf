// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/results.h"

#include <QAbstractTableModel>

namespace regie {

/// What came of decisions, a line for each type, operator, kind or client. GUI thread only; holds
/// what it is given.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Group,
        Decided,
        Approved,
        Rate,
        Executed,
        Confirmed,
        Refuted,
        Unclear,
        Waiting,
        Predicted,
        Realised,
        Median,
        ColumnCount
    };
    /// QVariant: what a column is sorted by, numbers where there are any.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit ResultsModel(QObject *parent = nullptr);

    void setLines(const QList<ResultLine> &lines, ResultsBy by);
    const ResultLine &line(int row) const { return m_lines[row]; }
    ResultsBy by() const { return m_by; }
    void retranslate();
    /// What is shown, with titles, as RFC 4180 has it; in the order of `rows`.
    QByteArray csv(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString groupText(const ResultLine &line) const;
    QString text(const ResultLine &line, int column) const;
    QVariant sortValue(const ResultLine &line, int column) const;

    QList<ResultLine> m_lines;
    ResultsBy m_by = ResultsBy::Type;
};

} // namespace regie
