// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "queries/archivequeries.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace regie {

class Banner;
class ElidedLabel;
class FigureCard;
class SectionTitle;
class StatePlaceholder;
class StatusChip;

/// Everything about one run of archiving, beside the history. GUI thread only; reads in the
/// background.
class ArchiveRunPanel : public QWidget
{
    Q_OBJECT

public:
    /// Shows both as buttons; borrowed.
    ArchiveRunPanel(QAction *restore, QAction *browse, QWidget *parent = nullptr);

    void setServices(const Services &services);
    /// 0: none, a hint instead.
    void showRun(qint64 runId);
    /// Read again, quietly.
    void refresh();
    /// What is shown; empty while it is not known.
    const std::optional<ArchiveRunInfo> &run() const { return m_run; }
    /// There is something of it that may still be brought back.
    bool isRestorable() const;

Q_SIGNALS:
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent(QAction *restore, QAction *browse);
    void ask();
    void showNothing();
    void tell();
    void tellTimes();
    void tellTrouble();
    void retranslate();

    Services m_services;
    qint64 m_runId = 0;
    std::optional<ArchiveRunInfo> m_run;
    RequestHandle m_request;
    QTimer m_askTimer; ///< J and K held down ask for the last one only

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QWidget *m_scroll;
    ElidedLabel *m_title;
    StatusChip *m_direction;
    StatusChip *m_status;
    QLabel *m_times;
    Banner *m_error;
    FigureCard *m_items;
    FigureCard *m_rows;
    FigureCard *m_expected;
    SectionTitle *m_leftTitle;
    QLabel *m_left;
};

} // namespace regie
