// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkqueries.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimeEdit;

namespace regie {

class Banner;

/// When a check runs: every so many minutes or hours, or daily at a time of a time zone. Not modal;
/// whoever opened it stores the schedule and closes the dialog or says why not.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScheduleDialog(const CheckState &state, QWidget *parent = nullptr);

    Schedule schedule() const;
    /// Why the schedule cannot be kept; it may be changed and tried again.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void scheduleChosen(const regie::Schedule &schedule);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Unit { Minutes = 60, Hours = 3600 };

    void build();
    void fill(const Schedule &schedule);
    void connectFields();
    void onEdited();
    void tellNext();
    void choose();
    void limitCount();
    void retranslate();
    QString problem() const;

    CheckState m_state;
    QLabel *m_title;
    QRadioButton *m_interval;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QRadioButton *m_daily;
    QTimeEdit *m_time;
    QLabel *m_in;
    QComboBox *m_zone;
    QLabel *m_next;
    Banner *m_problem;
    QPushButton *m_default;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace regie
