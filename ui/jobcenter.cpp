// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobcenter.h"

#include <cmath>

namespace regie {

namespace {

constexpr qint64 sampleMilliseconds = 500;
/// How much a new sample counts beside what was measured before: steady, yet follows a change.
constexpr double weight = 0.3;

} // namespace

Job::Job(const QString &label, std::function<void()> cancel, QObject *parent)
    : QObject(parent)
    , m_label(label)
    , m_cancel(std::move(cancel))
{
    m_sinceSample.start();
}

std::optional<qint64> Job::secondsLeft() const
{
    if (m_rate <= 0 || m_total <= m_done)
        return {};
    return qint64(std::ceil(double(m_total - m_done) / m_rate));
}

void Job::setLabel(const QString &label)
{
    m_label = label;
    Q_EMIT changed();
}

void Job::setProgress(qint64 done, qint64 total)
{
    measure(done);
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void Job::measure(qint64 done)
{
    const qint64 elapsed = m_sinceSample.elapsed();
    if (elapsed < sampleMilliseconds)
        return;
    const double now = double(done - m_sampleDone) * 1000.0 / double(elapsed);
    m_rate = m_rate > 0 ? (1 - weight) * m_rate + weight * now : now;
    m_sampleDone = done;
    m_sinceSample.restart();
}

void Job::cancel()
{
    if (!canCancel())
        return;
    m_state = State::Cancelling;
    Q_EMIT changed();
    m_cancel();
}

void Job::finish(State state)
{
    if (!isActive())
        return;
    m_state = state;
    Q_EMIT changed();
    Q_EMIT finished();
}

Job *JobCenter::start(const QString &label, std::function<void()> cancel)
{
    auto *job = new Job(label, std::move(cancel), this);
    m_jobs.append(job);
    connect(job, &Job::finished, this, [this, job] {
        m_jobs.removeOne(job);
        Q_EMIT ended(job);
        job->deleteLater();
    });
    Q_EMIT started(job);
    return job;
}

} // namespace regie
