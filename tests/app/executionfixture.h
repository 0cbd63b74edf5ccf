// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/scheduler.h"
#include "suggestions/connector.h"
#include "support/testdatabase.h"

namespace regie {

/// One client, “acme”, and suggestions about its ad sets. The database is one for the program, and
/// empty for each fixture: copying it takes longer than most tests. Thread of the test.
class ExecutionFixture
{
public:
    explicit ExecutionFixture(ConnectorFactory factory);

    /// A suggestion about ad set `entity`, approved by amelie; its id. Budgets as SQL has them.
    qint64 approved(const QString &type, const QString &entity,
                    const QString &oldValue = QStringLiteral("100"),
                    const QString &newValue = QStringLiteral("125"));
    /// The check, once, through a scheduler of its own. Nothing when another holds its lease.
    std::optional<CheckReport> runCheck(const QString &check = QStringLiteral("execution"));
    /// As if whatever is under way had been begun ten minutes ago.
    void age();

    QString status(qint64 suggestion) const;
    QString value(const QString &sql) const { return database().value(sql); }
    void execute(const QString &sql) const { database().execute(sql); }
    static const TestDatabase &database();
    Session &session() { return *m_session; }

private:
    ConnectorFactory m_factory;
    std::unique_ptr<Session> m_session;
};

} // namespace regie
