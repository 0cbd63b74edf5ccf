// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QAction;

namespace regie {

class DetailSplitter;
class AuditDetailPanel;
class TablePanel;

/// Who changed what, when, from where and why; nobody can rewrite it. GUI thread only.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(QWidget *parent = nullptr);

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
    /// {"entry": id}, {"object_type": "campaign", "object_id": "12"}: what happened to an object
    void open(const QVariantMap &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void createParts();
    void showCurrent();
    void openObject();
    void copy();
    void retranslate();

    Services m_services;
    DetailSplitter *m_splitter;
    TablePanel *m_table = nullptr;
    AuditDetailPanel *m_detail = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace regie
