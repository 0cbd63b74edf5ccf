// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/archiveengine.h"
#include "support/testdatabase.h"

#include <atomic>
#include <thread>

namespace regie {

/// A database with campaigns that have something in every table that moves with them.
class ArchiveFixture
{
public:
    ArchiveFixture();

    /// Settled `daysAgo` days ago; ids go on from those before.
    void addCampaigns(int count, int daysAgo = 200);
    static constexpr qint64 rowsOfACampaign = 31;

    const TestDatabase &database() const { return m_database; }
    QString value(const QString &sql) const { return m_database.value(sql); }
    void execute(const QString &sql) const { m_database.execute(sql); }
    qint64 count(const QString &table) const;
    /// All rows of all members as one fingerprint.
    QString liveRows() const;
    QString allRows() const;
    qint64 archivedRows() const;

    /// As declared, but in batches of ten campaigns.
    static ArchiveSpec smallBatches();
    static const QStringList &members();
    static QDateTime now();

private:
    QString fingerprint(const QString &pattern) const;

    TestDatabase m_database;
};

/// Watches from a connection of its own that no row is ever missing or there twice, and that no
/// campaign is split, at every commit it can see.
class ArchiveObserver
{
public:
    explicit ArchiveObserver(const ArchiveFixture &fixture);
    ~ArchiveObserver();
    Q_DISABLE_COPY_MOVE(ArchiveObserver)

    /// Ends the watch; empty when nothing was wrong.
    QString stop();
    int looks() const { return m_looks; }

private:
    void watch(const ConnectionSettings &settings);

    QString m_expected;
    QString m_wrong;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_looks = 0;
    std::thread m_thread;
};

BatchRunner transactions(Session &session);
Actor tester();
/// In small batches, keeping 180 days.
Result<ArchiveOutcome> runCampaigns(Session &session, const QDateTime &now = ArchiveFixture::now(),
                                    const ArchiveProgress &progress = {});
/// "2 items, 62 rows", what was left, or what went wrong.
QString told(const Result<ArchiveOutcome> &outcome);

} // namespace regie
