// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <array>

class QAction;
class QStackedWidget;

namespace regie {

class ArchiveBrowser;
class ArchiveHistory;
class ArchivePolicies;
class Pill;

/// Archiving in three views: its policies, what is archived, and the history. GUI thread only.
class ArchivePage : public Page
{
    Q_OBJECT

public:
    explicit ArchivePage(QWidget *parent = nullptr);
    ~ArchivePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<QAction *> headerActions() const override;
    QList<PaletteEntry> paletteEntries() const override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"view": "policies" | "archived" | "history"}, {"policy": name}, {"run": id},
    /// {"campaign": id}: an archived one
    void open(const QVariantMap &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Policies, Archived, History, ViewCount };

    QWidget *createSwitch();
    void createActions();
    void connectViews();
    View view() const;
    void setView(View view);
    void showLive(qint64 campaignId);
    void retranslate();

    QStackedWidget *m_stack;
    ArchivePolicies *m_policies;
    ArchiveBrowser *m_browser;
    ArchiveHistory *m_history;
    std::array<Pill *, ViewCount> m_pills{};
    std::array<QAction *, ViewCount> m_viewActions{};
};

} // namespace regie
