// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/throttle.h"

#include "database/ticket.h"

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace regie {

class CampaignDetailPanel;
class ClosingView;
class DetailSplitter;
class TablePanel;
class TargetingBox;

/// Campaign history: the table with its detail, the messages of one campaign, and the niches with
/// the memory of what was targeted. GUI thread only.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(QWidget *parent = nullptr);
    ~CampaignsPage() override;

    QString id() const override;
    QString title() const override;
    QString heading() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<QAction *> headerActions() const override;
    QList<PaletteEntry> paletteEntries() const override;
    void searchPalette(const QString &text, const PaletteAnswer &answer) override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"campaign": id}, {"view": "niches"}, {"view": "closing"}, {"messages": id, "status": key},
    /// {"view": "campaigns", "status": key or keys, "since": completed then or later}, also with
    /// {"niche", "region", "client", "from", "until": QDateTime, when it began}
    void open(const QVariantMap &place) override;

Q_SIGNALS:
    /// The operator wants to import a campaign memory; the window shows the dialog.
    void importRequested();
    /// A printable report on a campaign is wanted.
    void reportRequested(qint64 campaignId, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Campaigns, Niches, Messages, Closing };

    QWidget *createBrowse();
    QWidget *createNiches();
    QWidget *createMessages();
    QWidget *createClosing();
    void showFiltered(const QVariantMap &place);
    void openArchived(qint64 campaignId);
    void createActions();
    void createNichesTable();
    void setView(View view);
    View view() const;
    TablePanel *currentPanel() const;
    void showMessages(qint64 campaignId, const QString &name, const QString &status);
    void selectCampaign(const QStringList &key);
    void onTableChanged(const QString &table);
    void retranslate();
    void showMessagesTitle();
    void tellEmptyNiches();
    void takeKeyboardTo(const TablePanel *panel);

    Services m_services;
    QStackedWidget *m_stack;
    DetailSplitter *m_splitter = nullptr;
    TablePanel *m_campaigns = nullptr;
    CampaignDetailPanel *m_detail = nullptr;
    TargetingBox *m_targeting = nullptr;
    QWidget *m_nichesHolder = nullptr;
    TablePanel *m_niches = nullptr;
    TablePanel *m_messages = nullptr;
    ClosingView *m_closing = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_messagesTitle = nullptr;
    QString m_messagesOf;
    QAction *m_switchAction = nullptr;
    QAction *m_closingAction = nullptr;
    QAction *m_targetAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_backAction = nullptr;
    Throttle m_detailTimer; ///< live changes reach the detail at most once a second
    RequestHandle m_search;
    RequestHandle m_nameRequest;
};

} // namespace regie
