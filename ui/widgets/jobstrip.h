// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace regie {

class Job;
class JobCenter;

/// Long work over the footer, a line each: label, progress, rate, time left and cancel. Takes no
/// room while nothing runs.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    void setJobs(JobCenter *jobs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Job *job);
    void retranslate();

    QVBoxLayout *m_layout;
    JobCenter *m_jobs = nullptr;
};

/// "12,400 of 100,000 · 4,100/s · 21 s left", as much of it as is known.
QString progressText(const Job &job);

} // namespace regie
