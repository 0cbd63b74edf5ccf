// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/closureruns.h"
#include "support/closurehistories.h"
#include "support/testdatabase.h"

namespace regie {

/// One of the three checks, as SQL and as rule.
struct ClosureCheck
{
    const char *name;
    Status (ClosureRun::*run)();
    closure::History (*rule)(const closure::History &, const QDateTime &);
    Result<CheckPreview> (*preview)(Session &, const QDateTime &, int);
};
extern const std::array<ClosureCheck, 3> closureChecks;

/// Random campaigns in a real database, and back. Any number of worlds one after the other.
class ClosureDatabase
{
public:
    ClosureDatabase();

    const TestDatabase &database() const { return m_database; }
    Session &session() const { return *m_session; }

    /// Replaces all campaigns. Their numbers begin with 1, in order.
    void write(const closure::World &world);
    closure::World read() const;
    /// "1 check_24h {…}", sorted: what the timelines say.
    QStringList events() const;
    /// Lines of the audit log since the last write().
    qint64 auditLines() const;

    /// What was changed, however it was cut into batches: the sums of the events by campaign and
    /// kind, and which messages and states the audit log names.
    QStringList history() const;

    /// A run of a check in `session` at noon, with transactions of its own.
    static CheckRun makeRun(Session &session, const ClosureCheck &check);
    static CheckRun runIn(Session &session, const ClosureCheck &check, Status *status,
                          qint64 messagesPerBatch = 5000);
    /// In this object's session; aborts the test program when it fails.
    CheckRun run(const ClosureCheck &check, qint64 messagesPerBatch = 5000);

private:
    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    qint64 m_lastAudit = 0;
    int m_worlds = 0;
};

/// Empty when both are the same, else what differs.
std::string difference(const closure::World &found, const closure::World &expected);

} // namespace regie
