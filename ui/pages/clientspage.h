// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/throttle.h"

#include "database/ticket.h"

#include <array>

class QAction;
class QPushButton;

namespace regie {

class Banner;
class ClientActions;
class ClientDetailPanel;
class ConnectorService;
class DetailSplitter;
class TablePanel;

/// Clients: how each does at a glance, and the chosen one with its figures, its ads, what it sells
/// and its settings. GUI thread only.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(QWidget *parent = nullptr);
    ~ClientsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    /// For tokens and tests of connectors; borrowed, outlives the page.
    void setConnectorService(ConnectorService *service);
    QList<QAction *> headerActions() const override;
    QList<PaletteEntry> paletteEntries() const override;
    void searchPalette(const QString &text, const PaletteAnswer &answer) override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"client": key}, also with {"view": "figures" | "ads" | "offer" | "settings"}
    void open(const QVariantMap &place) override;

Q_SIGNALS:
    /// The operator wants to import figures; the window shows the dialog.
    void importMetricsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int viewCount = 4;

    void createActions();
    QWidget *createList();
    void connectDetail();
    void connectDoing();
    void choose(const QString &key);
    void showSuggestions(const QString &key);
    void tellBusy();
    void tellUnsaved();
    void tellActions();
    void retranslate();

    Services m_services;
    ClientActions *m_doing;
    TablePanel *m_table = nullptr;
    Banner *m_unsaved = nullptr;
    QPushButton *m_showUnsaved = nullptr;
    ClientDetailPanel *m_detail;
    DetailSplitter *m_splitter = nullptr;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_analyse = nullptr;
    QAction *m_suggestions = nullptr;
    std::array<QAction *, viewCount> m_views{};
    bool m_detailBusy = false;
    Throttle m_detailTimer; ///< live changes reach the detail at most once a second
    RequestHandle m_search;
};

} // namespace regie
