// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace regie {

class ElidedLabel;
class Job;

/// One job of the strip. The job may go before the line does.
class JobLine : public QWidget
{
    Q_OBJECT

public:
    JobLine(Job *job, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QPointer<Job> m_job;
    ElidedLabel *m_label;
    QProgressBar *m_bar;
    ElidedLabel *m_progress;
    QPushButton *m_cancel;
};

} // namespace regie
