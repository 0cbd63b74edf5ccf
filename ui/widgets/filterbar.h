// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filtersource.h"
#include "ui/widgets/filterstate.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QLineEdit;

namespace regie {

class FilterChip;
class FilterPopup;
class Pill;

/// One of the segments at the left of a filter bar: a named filter with its number of rows.
struct FilterPreset
{
    QString id;
    QString title; ///< translated; the page sets presets again when the language changes
    TableFilter filter;
};

/// What narrows a table: presets with counts, a chip per filterable column, a text search. They
/// compose. GUI thread; counts and values are asked for in the background.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(TableSpec spec, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Keeps the chosen one where an id stays the same.
    void setPresets(const QList<FilterPreset> &presets);
    /// Always holds, is not shown and has no chips.
    void setBaseFilter(const TableFilter &filter);
    /// Borrowed; null while there is no database.
    void setSource(FilterSource *source);
    /// Behind the search, at the right end.
    void addTrailingWidget(QWidget *widget);

    const FilterState &state() const { return m_state; }
    void setState(const FilterState &state);
    void clear();
    /// Filters, presets and base together.
    TableFilter filter() const;
    /// True when something besides base filter and first preset narrows the table.
    bool isNarrowed() const;

    void setColumnFilter(const QString &columnId, const ColumnFilter &filter);
    void setPeriod(const QString &columnId, const Period &period);
    void setPreset(const QString &id);

    /// Opens what filters this column, as its chip does.
    void openFilter(const QString &columnId);
    void focusSearch();
    /// Counts behind the presets are asked for again, soon.
    void refreshCounts();
    /// The chosen preset's rows, known without asking.
    void setCurrentCount(qint64 rows);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged();
    /// Down or Enter in the search: the rows are wanted now.
    void rowsRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Segment
    {
        FilterPreset preset;
        Pill *pill = nullptr;
        RequestHandle request;
    };

    void createChips();
    void retranslate();
    void arrange();
    QList<QWidget *> usedChips() const;
    QList<QWidget *> shownChips(int *room) const;
    int place(const QList<QWidget *> &left, const QList<QWidget *> &right, int line);
    QList<QWidget *> presetPills() const;
    void orderTabs();
    void openMore();
    void showState();
    void apply(const FilterState &state);
    void askCounts();
    bool isOffered(const ColumnSpec &column) const;
    QString summary(const ColumnSpec &column, bool spoken) const;
    FilterPopup *createPopup(const ColumnSpec &column);
    const FilterPreset *currentPreset() const;

    TableSpec m_spec;
    FilterState m_state;
    TableFilter m_base;
    FilterSource *m_source = nullptr;
    std::vector<Segment> m_segments;
    QList<FilterChip *> m_chips;
    QList<QWidget *> m_tools;
    Pill *m_more;
    Pill *m_clear;
    QLineEdit *m_search;
    QAction *m_searchSign;
    QTimer m_searchTimer;
    QTimer m_countTimer;
};

} // namespace regie
