// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/closure.h"
#include "queries/campaignqueries.h"
#include "ui/services.h"

#include "database/ticket.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace regie {

class Banner;
class ElidedLabel;
class FigureCard;
class FunnelWidget;
class ClosureBox;
class KeyHintButton;
class SectionTitle;
class StatePlaceholder;
class StatusChip;

/// Everything about one campaign, beside the table. GUI thread only; reads in the background.
/// Another campaign's details stay no longer than a moment, and nothing in them can be clicked.
class CampaignDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignDetailPanel(QWidget *parent = nullptr);
    ~CampaignDetailPanel() override;

    void setServices(const Services &services);
    /// No campaign: a hint instead.
    void showCampaign(std::optional<qint64> campaignId);
    std::optional<qint64> campaignId() const { return m_campaignId; }
    /// Empty until that campaign has been read.
    QString campaignName() const;
    /// Read again, quietly.
    void refresh();

Q_SIGNALS:
    /// The messages behind a figure; an empty status means all of them.
    void messagesRequested(qint64 campaignId, const QString &name, const QString &status);
    /// A printable report on it is wanted.
    void reportRequested(qint64 campaignId, const QString &name);
    /// It is no longer among the live ones, and may have been archived.
    void archiveRequested(qint64 campaignId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Counter
    {
        QString status;
        FigureCard *card = nullptr;
    };

    QWidget *createContent();
    void createCounters(QVBoxLayout *layout);
    void ask();
    bool hasDetail() const { return m_detail && m_detail->campaign.id == m_campaignId; }
    void awaitDetail();
    void offerArchive();
    void show(const CampaignDetail &detail, const std::optional<ClosureOutlook> &outlook);
    void showHeader();
    void showWarnings();
    void showCounters();
    void showTimeline();
    void showMore();
    void retranslate();

    Services m_services;
    std::optional<qint64> m_campaignId;
    std::optional<CampaignDetail> m_detail;
    std::optional<ClosureOutlook> m_outlook;
    RequestHandle m_request;
    QTimer m_askTimer;  ///< J and K held down ask for the last one only
    QTimer m_waitTimer; ///< what is answered at once does not flicker

    QStackedWidget *m_stack;
    QWidget *m_scroll;
    StatePlaceholder *m_placeholder;
    ElidedLabel *m_name;
    StatusChip *m_status;
    ElidedLabel *m_subtitle;
    ElidedLabel *m_dates;
    QVBoxLayout *m_warnings;
    ClosureBox *m_closure;
    SectionTitle *m_phasesTitle;
    FunnelWidget *m_funnel;
    SectionTitle *m_countersTitle;
    QLabel *m_countersHint;
    std::array<Counter, 6> m_counters;
    SectionTitle *m_timelineTitle;
    QVBoxLayout *m_timeline;
    SectionTitle *m_moreTitle;
    QLabel *m_more;
    KeyHintButton *m_messagesButton;
    QPushButton *m_reportButton;
};

} // namespace regie
