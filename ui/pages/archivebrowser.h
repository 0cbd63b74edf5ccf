// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace regie {

class ConfirmBanner;
class TablePanel;

/// What is archived, with the same tables as what is live: campaigns, and the messages of one. Any
/// of them can be brought back. GUI thread only.
class ArchiveBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveBrowser(QWidget *parent = nullptr);

    void setServices(const Services &services);
    /// Brings the selected campaigns back; a key of the view. Owned by this.
    QAction *restoreAction() const { return m_restore; }
    TablePanel *currentPanel() const;
    void showCampaigns();
    /// One campaign's archived messages.
    void showMessages(qint64 campaignId, const QString &name);
    /// The campaigns that one run archived.
    void showRun(qint64 runId);
    /// Chooses a campaign in the table.
    void showCampaign(qint64 campaignId);

Q_SIGNALS:
    /// The operator wants to see what is live again; 0: all campaigns.
    void liveRequested(qint64 campaignId);
    void statusChanged();
    void busyChanged(bool busy);
    /// Campaigns or messages are shown now.
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createCampaigns();
    QWidget *createMessages();
    void restore();
    void tellSelection();
    void retranslate();

    Services m_services;
    QStackedWidget *m_stack;
    ConfirmBanner *m_confirm = nullptr;
    TablePanel *m_campaigns = nullptr;
    TablePanel *m_messages = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QString m_messagesOf;
    QAction *m_restore;
    QAction *m_backAction;
};

} // namespace regie
