// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QAction;

namespace regie {

class DetailSplitter;
class ArchiveRunPanel;
class TablePanel;

/// The runs of archiving, restoring and purging, with the detail of one. GUI thread only.
class ArchiveHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveHistory(QWidget *parent = nullptr);

    void setServices(const Services &services);
    TablePanel *table() const { return m_table; }
    /// Brings back what the chosen run archived; a key of the view. Owned by this.
    QAction *restoreAction() const { return m_restore; }
    void showRun(qint64 runId);
    void refresh();

Q_SIGNALS:
    /// The operator wants to see what a run has archived.
    void browseRequested(qint64 runId);
    /// The operator wants to see what is live again.
    void liveRequested();
    void statusChanged();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void tellActions();
    void retranslate();

    Services m_services;
    DetailSplitter *m_splitter;
    TablePanel *m_table;
    ArchiveRunPanel *m_detail;
    QAction *m_restore;
    QAction *m_browse;
};

} // namespace regie
