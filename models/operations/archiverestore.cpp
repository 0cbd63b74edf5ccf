// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archiveengine.h"
#include "operations/archivesql.h"
#include "operations/archivetransfer.h"

#include "database/sqlvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace regie {

namespace {

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

/// What is to come back: these keys, or all of a run.
struct RestoreScope
{
    std::optional<qint64> runId;
    QStringList keys;

    Bindings bindings() const
    {
        if (runId)
            return {{QStringLiteral(":run"), *runId}};
        return {{QStringLiteral(":keys"), sqlArray(keys)}};
    }
};

/// Parents first, from the archive to the live tables.
class ArchiveRestorer : public ArchiveTransfer
{
public:
    ArchiveRestorer(Setting setting, const ArchiveSpec &spec, const ArchiveSql &sql,
                    const RestoreScope &scope, const QDateTime &heldUntil)
        : ArchiveTransfer(std::move(setting))
        , m_spec(spec)
        , m_sql(sql)
        , m_scope(scope)
        , m_heldUntil(heldUntil)
    {}

protected:
    Result<QList<Candidate>> choose() override;
    Result<QStringList> stillThere(const QStringList &keys) override;
    Result<Moved> move(const QStringList &keys) override;
    QString reason(const QString &key, const Error &error) const override;

private:
    Status leaveMissing();

    const ArchiveSpec &m_spec;
    const ArchiveSql &m_sql;
    const RestoreScope &m_scope;
    const QDateTime m_heldUntil;
    QString m_lastKey;
};

/// Keys that are in no archive are told as left.
Status ArchiveRestorer::leaveMissing()
{
    if (m_scope.runId)
        return {};
    const Result<QStringList> found = stillThere(m_scope.keys);
    if (!found)
        return found.error();
    const QSet<QString> known(found->begin(), found->end());
    for (const QString &key : m_scope.keys) {
        if (!known.contains(key))
            leave(RestoreText::tr("%1 of %2 is not in the archive.").arg(key, m_spec.root));
    }
    return {};
}

Result<QList<ArchiveTransfer::Candidate>> ArchiveRestorer::choose()
{
    const bool isNext = !m_lastKey.isEmpty();
    if (const Status told = isNext ? Status() : leaveMissing(); !told)
        return told.error();
    Bindings bindings = m_scope.bindings();
    bindings.insert(QStringLiteral(":limit"), batchRows);
    if (isNext)
        bindings.insert(QStringLiteral(":key"), m_lastKey);
    QList<Candidate> chosen;
    const Status status = session().forEachSql(
        QStringLiteral("archive-choose"), m_sql.archivedItems(m_scope.runId.has_value(), isNext),
        bindings, [&](const Row &row) {
            m_lastKey = row.text(0);
            chosen.append({m_lastKey, row.integer(1)});
            return true;
        });
    if (!status)
        return status.error();
    return chosen;
}

Result<QStringList> ArchiveRestorer::stillThere(const QStringList &keys)
{
    return ArchiveSql::texts(session(), m_sql.stillArchived(),
                             {{QStringLiteral(":keys"), sqlArray(keys)}});
}

Result<ArchiveTransfer::Moved> ArchiveRestorer::move(const QStringList &keys)
{
    const Bindings chosen{{QStringLiteral(":keys"), sqlArray(keys)}};
    Moved moved{keys.size(), 0};
    const QStringList parentsFirst(m_spec.members.rbegin(), m_spec.members.rend());
    for (const QString &member : parentsFirst) {
        const auto rows = ArchiveSql::count(session(), m_sql.moveBack(member), chosen);
        if (!rows)
            return rows.error();
        // The root comes first: what another restore has taken meanwhile is not ours to count.
        if (member == m_spec.root && *rows != keys.size())
            return changedMeanwhile();
        moved.rows += *rows;
    }
    const auto held = session().execute(QStringLiteral("archive-hold"),
                                        {{QStringLiteral(":policy"), m_spec.name},
                                         {QStringLiteral(":until"), m_heldUntil},
                                         {QStringLiteral(":keys"), sqlArray(keys)}});
    if (!held)
        return held.error();
    return moved;
}

QString ArchiveRestorer::reason(const QString &key, const Error &error) const
{
    const QString sentence =
        error.sqlState == QLatin1String("23505")
            ? RestoreText::tr("%1 of %2 stays in the archive: its place is taken.")
        : error.sqlState == QLatin1String("23503")
            ? RestoreText::tr("%1 of %2 stays in the archive: what it belongs to is gone.")
        : error.sqlState.startsWith(QLatin1String("23"))
            ? RestoreText::tr("%1 of %2 stays in the archive: the database refuses it by now.")
            : RestoreText::tr("%1 of %2 stays in the archive: another program is at work on it.");
    const QString cause =
        error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    return sentence.arg(key, m_spec.root) + cause;
}

Result<qint64> countRows(Session &session, const ArchiveSpec &spec, const ArchiveSql &sql,
                         const RestoreScope &scope)
{
    qint64 rows = 0;
    for (const QString &member : spec.members) {
        const Status counted = session.forEachSql(
            QStringLiteral("archive-count"), sql.countArchived(member, scope.runId.has_value()),
            scope.bindings(), [&](const Row &row) {
                rows += row.integer(0);
                return true;
            });
        if (!counted)
            return counted.error();
    }
    return rows;
}

ArchiveRun::Plan planOf(const ArchiveSpec &spec, const RestoreScope &scope, qint64 rows,
                        const Actor &actor)
{
    QJsonObject details;
    if (scope.runId)
        details.insert(QStringLiteral("restored_run"), *scope.runId);
    else
        details.insert(QStringLiteral("keys"), QJsonArray::fromStringList(scope.keys.first(
                                                   std::min<qsizetype>(scope.keys.size(), 1'000))));
    return {spec.name, QStringLiteral("restore"), rows, actor, details};
}

Result<ArchiveOutcome> restore(Session &session, const ArchiveSpec &spec, int keepDays,
                               const RestoreScope &scope, const Actor &actor,
                               const ArchiveProgress &progress)
{
    if (spec.isPurge)
        return Error::input(
            RestoreText::tr("The policy %1 keeps nothing that could be restored.").arg(spec.name));
    ArchiveSql sql(spec);
    Status ready = sql.readColumns(session, true);
    if (ready)
        ready = ArchiveRun::giveUpDead(session, spec.name);
    const Result<QDateTime> now = ready ? databaseTime(session) : ready.error();
    if (!now)
        return now.error();
    const Result<qint64> rows = countRows(session, spec, sql, scope);
    if (!rows)
        return rows.error();
    const BatchRunner batch = [&session](const auto &work) {
        return session.transaction(work);
    };
    const auto run = ArchiveRun::begin(session, planOf(spec, scope, *rows, actor), batch);
    if (!run)
        return run.error();
    return ArchiveRestorer({session, **run, batch, progress, *rows}, spec, sql, scope,
                           now->addDays(keepDays))
        .carryOut();
}

struct RunOrigin
{
    QString policy, direction;
};

Result<RunOrigin> originOf(Session &session, qint64 runId)
{
    const auto run = session.fetchOne<RunOrigin>(
        QStringLiteral("archive-run-find"), {{QStringLiteral(":run"), runId}}, [](const Row &row) {
            return RunOrigin{row.text(0), row.text(1)};
        });
    if (!run)
        return run.error();
    if (!run->has_value())
        return Error::input(RestoreText::tr("There is no archive run %1.").arg(runId));
    return **run;
}

} // namespace

Result<ArchiveOutcome> archiving::restoreItems(Session &session, const ArchiveSpec &spec,
                                               int keepDays, const QStringList &keys,
                                               const Actor &actor, const ArchiveProgress &progress)
{
    return restore(session, spec, keepDays, {{}, keys}, actor, progress);
}

Result<ArchiveOutcome> archiving::restoreRun(Session &session, const ArchiveSpec &spec,
                                             int keepDays, qint64 runId, const Actor &actor,
                                             const ArchiveProgress &progress)
{
    return restore(session, spec, keepDays, {runId, {}}, actor, progress);
}

Result<ArchiveOutcome> restoreItems(Session &session, const QString &name,
                                    const QList<qint64> &keys, const Actor &actor,
                                    const ArchiveProgress &progress)
{
    const ArchiveSpec *spec = archiveSpec(name);
    const Result<ArchivePolicy> policy = spec ? archivePolicy(session, *spec) : noSuchPolicy(name);
    if (!policy)
        return policy.error();
    QStringList texts;
    for (const qint64 key : keys)
        texts.append(QString::number(key));
    return archiving::restoreItems(session, *spec, policy->keepDays, texts, actor, progress);
}

Result<ArchiveOutcome> restoreRun(Session &session, qint64 runId, const Actor &actor,
                                  const ArchiveProgress &progress)
{
    const Result<RunOrigin> origin = originOf(session, runId);
    if (!origin)
        return origin.error();
    const ArchiveSpec *spec = archiveSpec(origin->policy);
    const Result<ArchivePolicy> policy =
        spec ? archivePolicy(session, *spec) : noSuchPolicy(origin->policy);
    if (!policy)
        return policy.error();
    if (origin->direction == QLatin1String("restore"))
        return Error::input(
            RestoreText::tr("Run %1 restored rows; it has none in the archive.").arg(runId));
    return archiving::restoreRun(session, *spec, policy->keepDays, runId, actor, progress);
}

} // namespace regie
