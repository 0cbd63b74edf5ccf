// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/archiveengine.h"
#include "operations/archivesql.h"
#include "operations/archivetransfer.h"

#include <QCoreApplication>

namespace regie {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

/// From the live tables to the archive, or to nowhere.
class ArchiveMover : public ArchiveTransfer
{
public:
    ArchiveMover(Setting setting, const ArchiveSpec &spec, const ArchiveSql &sql, Bindings bindings)
        : ArchiveTransfer(std::move(setting))
        , m_spec(spec)
        , m_sql(sql)
        , m_bindings(std::move(bindings))
    {}

protected:
    Result<QList<Candidate>> choose() override;
    Result<QStringList> stillThere(const QStringList &keys) override;
    Result<Moved> move(const QStringList &keys) override;
    bool isWorthRepeating(const Error &error) const override;
    QString reason(const QString &key, const Error &error) const override;

private:
    const ArchiveSpec &m_spec;
    const ArchiveSql &m_sql;
    const Bindings m_bindings; ///< policy, now, cutoff
    QString m_lastAge, m_lastKey;
};

Result<QList<ArchiveTransfer::Candidate>> ArchiveMover::choose()
{
    const bool isNext = !m_lastKey.isEmpty();
    Bindings bindings = m_bindings;
    bindings.insert(QStringLiteral(":limit"), batchRows);
    if (isNext) {
        bindings.insert(QStringLiteral(":age"), m_lastAge);
        bindings.insert(QStringLiteral(":key"), m_lastKey);
    }
    QList<Candidate> chosen;
    const Status status = session().forEachSql(
        QStringLiteral("archive-choose"), m_sql.dueItems(isNext), bindings, [&](const Row &row) {
            m_lastKey = row.text(0);
            m_lastAge = row.text(1);
            chosen.append({m_lastKey, row.integer(2)});
            return true;
        });
    if (!status)
        return status.error();
    return chosen;
}

Result<QStringList> ArchiveMover::stillThere(const QStringList &keys)
{
    Bindings bindings = m_bindings;
    bindings.insert(QStringLiteral(":keys"), sqlArray(keys));
    return ArchiveSql::texts(session(), m_sql.stillDue(), bindings);
}

Result<ArchiveTransfer::Moved> ArchiveMover::move(const QStringList &keys)
{
    Bindings bindings{{QStringLiteral(":keys"), sqlArray(keys)}};
    if (!m_spec.isPurge) {
        bindings.insert(QStringLiteral(":at"), currentRun().startedAt());
        bindings.insert(QStringLiteral(":run"), currentRun().id());
    }
    Moved moved;
    for (const QString &member : m_spec.members) {
        const bool isRoot = member == m_spec.root;
        if (isRoot)
            bindings.insert(m_bindings);
        const auto rows = ArchiveSql::count(session(), m_sql.moveOut(member), bindings);
        if (!rows)
            return rows.error();
        if (isRoot && *rows != keys.size())
            return changedMeanwhile();
        moved.rows += *rows;
    }
    moved.items = keys.size();
    return moved;
}

/// A program that adds to an item just then is a reason to take it along the next time.
bool ArchiveMover::isWorthRepeating(const Error &error) const
{
    return ArchiveTransfer::isWorthRepeating(error) || error.sqlState == QLatin1String("23503");
}

QString ArchiveMover::reason(const QString &key, const Error &error) const
{
    const QString sentence =
        error.sqlState == QLatin1String("23505")
            ? MoveText::tr("%1 of %2 stays: the archive holds such a row already.")
        : error.sqlState == QLatin1String("23503")
            ? MoveText::tr("%1 of %2 stays: something else in the database belongs to it.")
            : MoveText::tr("%1 of %2 stays: another program is at work on it.");
    const QString cause =
        error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    return sentence.arg(key, m_spec.root) + cause;
}

Error runningAlready(Session &session, const QString &policy)
{
    QString who;
    const Status status =
        session.forEach(QStringLiteral("archive-runs-open"), {{QStringLiteral(":policy"), policy}},
                        [&](const Row &row) {
                            if (row.text(2) != QLatin1String("restore"))
                                who = row.text(1);
                            return true;
                        });
    if (!status)
        return status.error();
    return Error::input(MoveText::tr("Another run of the policy %1 is under way.").arg(policy),
                        who);
}

struct Order
{
    Session &session;
    const ArchiveSpec &spec;
    int keepDays;
    QDateTime now;
    Actor actor;
    BatchRunner batch;
};

Result<std::unique_ptr<ArchiveRun>> beginRun(const Order &order, qint64 expectedRows)
{
    const QString direction =
        order.spec.isPurge ? QStringLiteral("purge") : QStringLiteral("archive");
    const ArchiveRun::Plan plan{order.spec.name,
                                direction,
                                expectedRows,
                                order.actor,
                                {{QStringLiteral("keep_days"), order.keepDays}}};
    return ArchiveRun::begin(order.session, plan, order.batch, [&]() -> Status {
        const auto expired = order.session.execute(
            QStringLiteral("archive-holds-expire"),
            {{QStringLiteral(":policy"), order.spec.name}, {QStringLiteral(":now"), order.now}});
        return expired ? Status() : Status(expired.error());
    });
}

/// The policy is locked already.
Result<ArchiveOutcome> moveDue(const Order &order, const ArchiveSql &sql,
                               const ArchiveProgress &progress)
{
    // Counting may take longer than a lease lives without a batch.
    Status held;
    const auto isWanted = [&] {
        held = order.batch([] { return Status(); });
        return held.ok() && (!progress || progress(0, 0)) && !order.session.isCancelled();
    };
    const Result<ArchivePreview> expected =
        archiving::preview(order.session, order.spec, order.keepDays, order.now, isWanted);
    if (!held)
        return held.error();
    if (!expected && expected.error().kind == ErrorKind::Cancelled && !isWanted())
        return ArchiveOutcome{0, 0, 0, true, {}};
    if (!expected)
        return expected.error();
    if (expected->items == 0)
        return ArchiveOutcome();
    const Result<std::unique_ptr<ArchiveRun>> run = beginRun(order, expected->rows);
    if (!run)
        return run.error();
    const Bindings bindings{{QStringLiteral(":policy"), order.spec.name},
                            {QStringLiteral(":now"), order.now},
                            {QStringLiteral(":cutoff"), order.now.addDays(-order.keepDays)}};
    return ArchiveMover({order.session, **run, order.batch, progress, expected->rows}, order.spec,
                        sql, bindings)
        .carryOut();
}

} // namespace

Result<ArchiveOutcome> archiving::run(Session &session, const ArchiveSpec &spec, int keepDays,
                                      const QDateTime &now, const Actor &actor,
                                      const BatchRunner &batch, const ArchiveProgress &progress)
{
    ArchiveSql sql(spec);
    if (const Status read = sql.readColumns(session, false); !read)
        return read.error();
    const auto lock = ArchiveLock::tryTake(session, ArchiveLock::policySubject(spec.name));
    if (!lock)
        return lock.error();
    if (!*lock)
        return runningAlready(session, spec.name);
    if (const Status tidied = ArchiveRun::giveUpDead(session, spec.name); !tidied)
        return tidied.error();
    if (const Status ready = spec.prepare ? spec.prepare(session, batch) : Status(); !ready)
        return ready.error();
    return moveDue({session, spec, keepDays, now, actor, batch}, sql, progress);
}

Result<ArchiveOutcome> runArchive(Session &session, const QString &name, const QDateTime &now,
                                  const Actor &actor, const BatchRunner &batch,
                                  const ArchiveProgress &progress)
{
    const ArchiveSpec *spec = archiveSpec(name);
    if (!spec)
        return noSuchPolicy(name);
    const Result<ArchivePolicy> policy = archivePolicy(session, *spec);
    if (!policy)
        return policy.error();
    return archiving::run(session, *spec, policy->keepDays, now, actor, batch, progress);
}

} // namespace regie
