// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobstrip.h"

#include "ui/jobcenter.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/jobline.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace regie {

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    retranslate();
    hide();
}

void JobStrip::setJobs(JobCenter *jobs)
{
    if (m_jobs == jobs)
        return;
    m_jobs = jobs;
    if (!jobs)
        return;
    connect(jobs, &JobCenter::started, this, &JobStrip::add);
    for (Job *job : jobs->jobs())
        add(job);
}

void JobStrip::add(Job *job)
{
    auto *line = new JobLine(job, this);
    m_layout->addWidget(line);
    show();
    connect(job, &Job::finished, line, [this, line] {
        m_layout->removeWidget(line);
        line->hide();
        line->deleteLater();
        setVisible(m_layout->count() > 0);
    });
}

void JobStrip::retranslate()
{
    setAccessibleName(tr("Work in progress"));
}

void JobStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString progressText(const Job &job)
{
    const QLocale locale;
    const auto amount = [&](qint64 units) {
        return job.unit() == Job::Unit::Bytes ? locale.formattedDataSize(units)
                                              : locale.toString(units);
    };
    QStringList parts;
    if (job.state() == Job::State::Cancelling)
        return JobStrip::tr("Cancelling…");
    if (job.total() > 0) {
        parts.append(JobStrip::tr("%1 of %2").arg(amount(job.done()), amount(job.total())));
    } else if (job.done() > 0) {
        parts.append(amount(job.done()));
    }
    if (job.rate() >= 1)
        parts.append(JobStrip::tr("%1/s", "rows a second").arg(amount(qRound64(job.rate()))));
    if (const auto left = job.secondsLeft())
        parts.append(JobStrip::tr("%1 left", "a duration").arg(durationText(*left)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace regie
