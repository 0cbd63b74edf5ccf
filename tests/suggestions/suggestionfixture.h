// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/decisions.h"
#include "support/testdatabase.h"

namespace regie {

/// A database with two clients and suggestions for their ads. Each suggestion has an entity of its
/// own unless a test says otherwise.
class SuggestionFixture
{
public:
    SuggestionFixture();

    const TestDatabase &database() const { return m_database; }
    Session &session() const { return *m_session; }
    /// The first value of an answer, as the server writes it; aborts the test when it fails.
    QString value(const QString &sql) const;
    void execute(const QString &sql) const;

    /// Pending ones; their numbers follow one another. The first of them.
    qint64 add(int count = 1, const QString &client = QStringLiteral("durum"),
               const QString &type = QStringLiteral("scale")) const;
    QString status(qint64 id) const;
    qint64 version(qint64 id) const;
    /// "approve pending>approved v1 by amelie@poste-3", oldest first.
    QStringList told(qint64 id) const;
    /// Whole rows of decisions as one fingerprint.
    QString decisionRows(const QString &where = QStringLiteral("true")) const;

    /// A request as the screen would make it of the suggestion as it stands.
    DecisionRequest request(qint64 id, const QString &decision) const;
    /// Aborts the test when it fails; whatever became of it.
    DecisionOutcome decided(qint64 id, const QString &decision) const;

    static Actor amelie();
    static Actor bruno();

private:
    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
};

} // namespace regie
