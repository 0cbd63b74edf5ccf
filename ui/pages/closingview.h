// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

namespace regie {

class CampaignDetailPanel;
class DetailSplitter;
class TablePanel;

/// Open campaigns with both their clocks, those that close next first, and why the chosen one is
/// open. A view of the campaigns page; GUI thread only.
class ClosingView : public QWidget
{
    Q_OBJECT

public:
    /// `pageId` is where filters, columns and places are kept.
    explicit ClosingView(const QString &pageId, QWidget *parent = nullptr);

    void setServices(const Services &services);
    TablePanel *table() const { return m_table; }
    CampaignDetailPanel *detail() const { return m_detail; }

Q_SIGNALS:
    /// An empty status means all of them.
    void messagesRequested(qint64 campaignId, const QString &name, const QString &status);
    void reportRequested(qint64 campaignId, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_pageId;
    TablePanel *m_table;
    CampaignDetailPanel *m_detail;
    DetailSplitter *m_splitter;
};

} // namespace regie
