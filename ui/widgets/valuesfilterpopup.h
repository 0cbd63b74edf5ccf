// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterpopup.h"
#include "ui/widgets/filtersource.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace regie {

/// The values of a column with the number of rows each, to tick; asked for in the background and
/// searched on the server, since a column may have more values than a list can show.
class ValuesFilterPopup : public FilterPopup
{
    Q_OBJECT

public:
    /// How a value is written: status keys become words.
    using Wording = std::function<QString(const QString &)>;

    /// `others` are the filters that hold besides this one; `source` is borrowed and may be null.
    ValuesFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen,
                      const TableFilter &others, FilterSource *source, Wording wording,
                      QWidget *parent);

    const ColumnFilter &filter() const { return m_filter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const Result<QList<ValueCount>> &answer);
    void addItem(const ValueCount &value, bool counted);
    void onItemChanged(const QListWidgetItem *item);
    void tell(const QString &sentence);

    QString m_columnId;
    ColumnFilter m_filter;
    TableFilter m_others;
    FilterSource *m_source;
    Wording m_wording;
    RequestHandle m_request;
    QTimer m_searchTimer;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace regie
