// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "suggestions/results.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace regie {

class Pill;
class PlainTable;
class ResultsModel;
class StatePlaceholder;
class ThinProgressBar;

/// What came of what was decided: approved, carried out, confirmed by figures or not, and how long
/// it took. GUI thread only; reads in the background.
class ResultsView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsView(QWidget *parent = nullptr);
    ~ResultsView() override;

    void setServices(const Services &services);
    void refresh();
    void setBy(ResultsBy by);
    void setDays(int days);
    PlainTable *table() const { return m_table; }
    QDateTime asOf() const { return m_asOf; }
    QString statusText() const;
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    /// The decisions behind a line: filters of the table of decisions by column id.
    void rowsRequested(const QVariantMap &filters, const QDateTime &since);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createBar(QWidget *bar);
    void ask();
    void take(const Result<QList<ResultLine>> &lines);
    void setBusy(bool busy);
    void tellChoice();
    void copyCsv();
    void openRow(int row);
    QDateTime since() const;
    void retranslate();

    Services m_services;
    ResultsBy m_by = ResultsBy::Type;
    int m_days = 90;
    bool m_busy = false;
    bool m_known = false;
    QDateTime m_asOf;
    RequestHandle m_request;
    ResultsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
    QList<Pill *> m_groups;
    QList<Pill *> m_periods;
    QPushButton *m_copy;
    QLabel *m_note;
};

} // namespace regie
