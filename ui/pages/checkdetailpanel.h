// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "checks/checkqueries.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace regie {

class Banner;
class ElidedLabel;
class SectionTitle;
class StatePlaceholder;
class StatusChip;
class TablePanel;

/// One check beside the table: what it does, how its last run went, when it runs, and its history.
/// A run chosen in the history is told in place of the last one. GUI thread only.
class CheckDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckDetailPanel(QWidget *parent = nullptr);

    void setServices(const Services &services);
    /// Shown as buttons, the first one primary. Borrowed.
    void setActions(const QList<QAction *> &actions);
    /// None: a hint instead.
    void showCheck(const std::optional<CheckState> &state);
    QString checkName() const { return m_state ? m_state->name : QString(); }
    /// The run whose details are told, the last one unless another was chosen.
    std::optional<CheckRunInfo> shownRun() const;
    /// The clock went on.
    void retell();
    void refresh();
    void focusHistory();

Q_SIGNALS:
    void scheduleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent();
    void addHeader(QVBoxLayout *layout);
    void addRun(QVBoxLayout *layout);
    void addSchedule(QVBoxLayout *layout);
    QWidget *createHistory();
    std::optional<CheckRunInfo> chosenRun() const;
    void tellHeader();
    void tellRun();
    void tellSchedule();
    void retranslate();

    std::optional<CheckState> m_state;
    QStringList m_chosenKey; ///< of the run chosen in the history

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QWidget *m_scroll = nullptr;
    ElidedLabel *m_title = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_summary = nullptr;
    Banner *m_failure = nullptr;
    SectionTitle *m_runTitle = nullptr;
    StatusChip *m_runChip = nullptr;
    ElidedLabel *m_runFacts = nullptr;
    QLabel *m_runResult = nullptr;
    QLabel *m_runError = nullptr;
    SectionTitle *m_scheduleTitle = nullptr;
    QLabel *m_schedule = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_change = nullptr;
    SectionTitle *m_historyTitle = nullptr;
    TablePanel *m_history = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace regie
