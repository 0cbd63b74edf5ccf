// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pagedtableview.h"

#include "tables/pagedtablemodel.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace regie {

class StatePlaceholder;
class ThinProgressBar;
class ViewMenu;

/// A table as a page shows it: filter bar, rows, what is said when there are none, live changes,
/// copies and exports, everything remembered. GUI thread; owns its model and sources.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    /// The key of a page's main table, see setSettingsKey().
    static constexpr QLatin1String mainTableKey{"table"};

    explicit TablePanel(const TableSpec &spec, QWidget *parent = nullptr);
    ~TablePanel() override;

    PagedTableModel *model() const { return m_model; }
    PagedTableView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_bar; }
    ViewMenu *viewMenu() const { return m_viewMenu; }

    /// Where filters, columns and sort are kept and named views belong: the page's id, and a key
    /// within it. Before setServices().
    void setSettingsKey(const QString &pageId, const QString &key = mainTableKey);
    void setServices(const Services &services);
    /// In place of the database's, for tests. Null sources mean there is no database.
    void setSources(std::unique_ptr<PageSource> rows, std::unique_ptr<FilterSource> counts);

    /// Always holds, is not shown and has no chip: one campaign's messages.
    void setBaseFilter(const TableFilter &filter);
    void setPresets(const QList<FilterPreset> &presets);
    /// What an unfiltered table without rows says. Actions become buttons; borrowed.
    void setEmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       const QList<QAction *> &actions = {});
    /// A table beside a detail chooses its first row while none is chosen.
    void setSelectsFirstRow(bool selects) { m_selectsFirstRow = selects; }
    /// Off for small tables inside a detail: views, columns and export stay in context menus.
    void setToolsVisible(bool visible);
    /// A line of its own with statusText(), for tables that are not the page's main one.
    void setStatusLineVisible(bool visible);

    /// "18,204 campaigns · rows 1 to 22 · 3 selected"
    QString statusText() const;
    QDateTime asOf() const { return m_model->asOf(); }
    bool isBusy() const;

    /// Filters, sort and columns as named views keep them.
    QJsonObject state() const;
    void setState(const QJsonObject &state);
    /// No filters, declared columns and order.
    void resetState();

    void refresh();
    void focusFilter() { m_bar->focusSearch(); }
    /// Asks for a file, then exportTo().
    void exportCsv();
    /// All rows the filters keep, the shown columns in their order.
    void exportTo(const QString &fileName);

Q_SIGNALS:
    void currentKeyChanged(const QStringList &key);
    void rowActivated(const QStringList &key);
    /// statusText() or asOf() changed.
    void statusChanged();
    void busyChanged(bool busy);
    void filterChanged();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createTools();
    void connectParts();
    void retranslate();
    void applyQuery();
    void showLoadState();
    void showEmpty();
    void onReadFailed(const Error &error);
    void onTableChanged(const QString &table);
    void onConnectionState();
    void refreshNow();
    void takeCount();
    void dropChoiceOutside();
    void copyThroughServer(bool withHeader);
    QStringList shownColumns() const;
    QString countText() const;
    void saveLater();
    void save();
    void restore();

    PagedTableModel *m_model;
    FilterBar *m_bar;
    PagedTableView *m_view;
    ViewMenu *m_viewMenu;
    QToolButton *m_columnsButton = nullptr;
    QToolButton *m_exportButton = nullptr;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    ThinProgressBar *m_progress;
    QLabel *m_statusLine;
    std::unique_ptr<FilterSource> m_filterSource;
    RequestHandle m_keepsRequest;

    Services m_services;
    QString m_pageId;
    QString m_settingsKey;
    QString m_emptyIcon, m_emptyTitle, m_emptySentence;
    QList<QPointer<QAction>> m_emptyActions;
    QTimer m_refreshTimer; ///< throttles what other programs change
    QTimer m_countsTimer;
    QTimer m_saveTimer;
    QTimer m_skeletonTimer;
    QTimer m_clockTimer; ///< "2 min ago" goes on
    bool m_restored = false;
    bool m_applying = false;
    bool m_countDue = false; ///< an index is being read whose count the bar has not got
    bool m_stale = false;    ///< changed while nobody looked
    bool m_wasOffline = false;
    bool m_selectsFirstRow = false;
    bool m_isFilterNew = false; ///< the chosen row may be outside of it
    bool m_busy = false;
};

} // namespace regie
