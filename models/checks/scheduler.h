// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkspecs.h"

#include <functional>
#include <optional>

namespace regie {

/// A check that this process may run now, and nobody else until the lease expires.
struct Lease
{
    QString check;
    QString holder;   ///< "amelie@poste-3:4711"
    qint64 token = 0; ///< grows with every lease of the check: the fence
    qint64 runId = 0;
    QDateTime dueAt; ///< invalid: it was asked for
    QDateTime now;   ///< the clock when it was taken
};

/// How a run ended.
struct CheckReport
{
    QString check;
    qint64 runId = 0;
    QString outcome; ///< done, failed, cancelled, abandoned: the lease was lost
    qint64 changed = 0;
    qint64 milliseconds = 0;
    QJsonObject details;
    Error error;      ///< why it failed
    int failures = 0; ///< in a row, with this one
};

/// Decides in the database which check runs where and when. Blocking; one per connection. Any
/// number of them work on one database: each due run happens once.
class Scheduler
{
public:
    /// Gives the time that counts; the database's unless a test has another.
    using Clock = std::function<Result<QDateTime>(Session &)>;

    Scheduler(QString holder, const QList<CheckSpec> &checks = checkSpecs(),
              Clock clock = databaseTime);

    /// "user@host:pid-token", of this process alone.
    static QString thisProcess();

    /// Makes the schedules of checks that the database has none for.
    Status prepare(Session &session);
    /// Takes the lease of the check that is due longest; none when nothing is due.
    Result<std::optional<Lease>> claimDue(Session &session);
    /// Takes the lease of one check whether it is due or not; none while another holds it.
    Result<std::optional<Lease>> claim(Session &session, const QString &check);
    /// Runs what was claimed and writes history, next run and log. `isWanted` is asked between
    /// batches: false ends it as cancelled, and it stays due.
    Result<CheckReport> run(
        Session &session, const Lease &lease,
        const std::function<bool()> &isWanted = [] { return true; });
    /// Writes down, over a new connection, that a run broke off with its own one: it counts as a
    /// failure, with the pause that follows. Fails when another console has taken it over.
    Status fail(Session &session, const Lease &lease, const Error &error);
    /// When the next check is due or a lease runs out, by the same clock; and that clock.
    struct NextLook
    {
        QDateTime now, due;
    };
    Result<NextLook> nextLook(Session &session);

    /// A lease lives this long after its last batch.
    static constexpr qint64 leaseSeconds = 60;

private:
    Result<std::optional<Lease>> take(Session &session, const QString &check, bool onlyDue);
    Status fencedBatch(Session &session, const Lease &lease, const std::function<Status()> &work);
    Status finish(Session &session, const Lease &lease, CheckReport &report);
    Status release(Session &session, const Lease &lease, const CheckReport &report,
                   const QDateTime &nextRun, const QDateTime &now);
    Status record(Session &session, const Lease &lease, const CheckReport &report,
                  const QDateTime &now);

    QString m_holder;
    QList<CheckSpec> m_checks;
    Clock m_clock;
};

} // namespace regie
