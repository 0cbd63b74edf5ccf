// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace regie {

/// Long work that runs somewhere else, as the operator sees it: label, progress, rate, time left
/// and a cancel. GUI thread only. Owned by its JobCenter, gone after finished().
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Cancelling, Done, Failed, Cancelled };
    Q_ENUM(State)
    /// What progress counts.
    enum class Unit { Rows, Bytes };

    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Running || m_state == State::Cancelling; }
    QString label() const { return m_label; }
    qint64 done() const { return m_done; }
    /// 0 while it is not known.
    qint64 total() const { return m_total; }
    /// Units a second over the last seconds; 0 while it is not known.
    double rate() const { return m_rate; }
    /// Seconds, as far as it can be told.
    std::optional<qint64> secondsLeft() const;
    bool canCancel() const { return bool(m_cancel) && m_state == State::Running; }

    Unit unit() const { return m_unit; }
    void setUnit(Unit unit) { m_unit = unit; }

    void setLabel(const QString &label);
    /// `done` of `total` rows or bytes.
    void setProgress(qint64 done, qint64 total);
    /// Asks the work to stop; it ends with finish(State::Cancelled).
    void cancel();
    void finish(State state);

Q_SIGNALS:
    void changed();
    void finished();

private:
    friend class JobCenter;
    Job(const QString &label, std::function<void()> cancel, QObject *parent);
    void measure(qint64 done);

    QString m_label;
    std::function<void()> m_cancel;
    State m_state = State::Running;
    Unit m_unit = Unit::Rows;
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_rate = 0;
    QElapsedTimer m_sinceSample;
    qint64 m_sampleDone = 0;
};

/// The long work of the application. Notifications tell how it ended; the window's strip shows it.
class JobCenter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The job lives until it is finished. `cancel` may be empty: then it cannot be cancelled.
    Job *start(const QString &label, std::function<void()> cancel = {});
    QList<Job *> jobs() const { return m_jobs; }

Q_SIGNALS:
    void started(regie::Job *job);
    void ended(regie::Job *job);

private:
    QList<Job *> m_jobs;
};

} // namespace regie
