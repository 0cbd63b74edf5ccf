// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>

namespace regie {

/// What tables of few rows have in common: columns with a title and what explains it, figures on
/// the right, and rows that are replaced as a whole. GUI thread only; whoever derives holds the
/// rows.
class TitledTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TitledTableModel(int columns, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Everything it says is said anew.
    void retranslate();

protected:
    virtual QString title(int column) const = 0;
    /// The title's tooltip; empty: none.
    virtual QString explanation(int column) const;
    /// Numbers stand on the right, under their title.
    virtual bool isFigure(int column) const;
    QVariant alignment(int column) const;

    /// Rows of the same keys keep the chosen row; `key` is a member or a function of a row.
    template <typename Row, typename Key>
    void replaceRows(QList<Row> &rows, const QList<Row> &now, Key key)
    {
        if (std::ranges::equal(rows, now, {}, key, key)) {
            rows = now;
            return retranslate();
        }
        beginResetModel();
        rows = now;
        endResetModel();
    }

    /// -1: there is none.
    template <typename Row, typename Value, typename Key>
    static int rowWith(const QList<Row> &rows, const Value &value, Key key)
    {
        const auto found = std::ranges::find(rows, value, key);
        return found == rows.cend() ? -1 : int(found - rows.cbegin());
    }

private:
    int m_columns;
};

} // namespace regie
