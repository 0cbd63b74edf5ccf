// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archiverun.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace regie {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Bindings endOf(qint64 runId, const QString &status, const QString &error, const QStringList &left)
{
    QJsonObject details;
    if (!left.isEmpty())
        details.insert(key("left"), QJsonArray::fromStringList(left));
    return {{key(":run"), runId},
            {key(":status"), status},
            {key(":error"), error.isEmpty() ? QVariant() : QVariant(error)},
            {key(":details"), jsonText(details)}};
}

} // namespace

ArchiveLock::ArchiveLock(Session &session, QString subject)
    : m_session(session)
    , m_subject(std::move(subject))
{}

ArchiveLock::~ArchiveLock()
{
    (void)m_session.executeThough(key("archive-unlock"), {{key(":subject"), m_subject}});
}

Result<std::unique_ptr<ArchiveLock>> ArchiveLock::tryTake(Session &session, const QString &subject)
{
    const auto taken = session.fetchOne<bool>(key("archive-lock"), {{key(":subject"), subject}},
                                              [](const Row &row) { return row.boolean(0); });
    if (!taken)
        return taken.error();
    return taken->value_or(false) ? std::unique_ptr<ArchiveLock>(new ArchiveLock(session, subject))
                                  : nullptr;
}

QString ArchiveLock::policySubject(const QString &policy)
{
    return QStringLiteral("policy ") + policy;
}

QString ArchiveLock::runSubject(qint64 runId)
{
    return QStringLiteral("run %1").arg(runId);
}

ArchiveRun::ArchiveRun(Session &session)
    : m_session(session)
{}

Result<std::unique_ptr<ArchiveRun>> ArchiveRun::begin(Session &session, const Plan &plan,
                                                      const BatchRunner &batch,
                                                      const std::function<Status()> &alongside)
{
    std::unique_ptr<ArchiveRun> run(new ArchiveRun(session));
    const Status begun = batch([&] {
        const Status written = run->write(plan);
        return written && alongside ? alongside() : written;
    });
    if (!begun)
        return begun.error();
    return run;
}

/// The lock is taken before others can see the row: one that is "running" without it is dead.
Status ArchiveRun::write(const Plan &plan)
{
    QJsonObject details = plan.details;
    details.insert(key("origin"), plan.actor.origin);
    const auto started = m_session.fetchOne<QPair<qint64, QDateTime>>(
        key("archive-run-start"),
        {{key(":policy"), plan.policy},
         {key(":direction"), plan.direction},
         {key(":expected"), plan.expectedRows},
         {key(":started_by"), plan.actor.name.isNull() ? key("") : plan.actor.name},
         {key(":details"), jsonText(details)}},
        [](const Row &row) { return qMakePair(row.integer(0), row.time(1)); });
    if (!started)
        return started.error();
    std::tie(m_id, m_startedAt) = std::pair(started->value().first, started->value().second);
    m_lock.reset();
    auto lock = ArchiveLock::tryTake(m_session, ArchiveLock::runSubject(m_id));
    if (!lock)
        return lock.error();
    m_lock = lock.take();
    QJsonObject values{{key("run"), m_id}, {key("expected_rows"), plan.expectedRows}};
    for (auto it = plan.details.begin(); it != plan.details.end(); ++it)
        values.insert(it.key(), it.value());
    return writeAudit(m_session, plan.actor,
                      {plan.direction, key("archive_policy"), plan.policy, {}, values, {}});
}

Status ArchiveRun::giveUpDead(Session &session, const QString &policy)
{
    const auto open = session.fetch<qint64>(key("archive-runs-open"), {{key(":policy"), policy}},
                                            [](const Row &row) { return row.integer(0); });
    if (!open)
        return open.error();
    for (const qint64 runId : *open) {
        const auto lock = ArchiveLock::tryTake(session, ArchiveLock::runSubject(runId));
        if (!lock)
            return lock.error();
        if (!*lock)
            continue;
        const auto ended = session.execute(
            key("archive-run-finish"),
            endOf(runId, key("failed"),
                  RunText::tr("The program or its connection ended before the run did. What it "
                              "had moved is moved."),
                  {}));
        if (!ended)
            return ended.error();
    }
    return {};
}

Status ArchiveRun::advance(qint64 items, qint64 rows)
{
    const auto advanced =
        m_session.execute(key("archive-run-advance"),
                          {{key(":run"), m_id}, {key(":items"), items}, {key(":rows"), rows}});
    if (!advanced)
        return advanced.error();
    if (*advanced == 0)
        return Error{ErrorKind::Conflict,
                     {},
                     {},
                     RunText::tr("Somebody has ended this run in the database."),
                     {}};
    return {};
}

Status ArchiveRun::finish(const QString &status, const QString &error, const QStringList &left)
{
    const auto ended =
        m_session.executeThough(key("archive-run-finish"), endOf(m_id, status, error, left));
    return ended ? Status() : Status(ended.error());
}

} // namespace regie
