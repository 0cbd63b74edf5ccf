// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/taskrollups.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QElapsedTimer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// More than a preview has to count one by one.
constexpr qint64 mostPreviewed = 1'000'000;
constexpr int batchesPerFold = 40; // what waits to be taken in stays small

struct Chosen
{
    QString uuids; ///< an array literal
    qint64 count = 0;
};

/// Rows are locked first and read by a later statement, which sees them as they are then: nobody
/// can change them in between. The rows that `query` chose, and how many changed statistics.
Result<std::pair<qint64, qint64>> markBatch(Session &session, const QString &query, qint64 rows)
{
    if (const auto locked = session.execute(u"task-rollup-lock"_s); !locked)
        return locked.error();
    const auto found = session.fetchOne<Chosen>(query, {{u":limit"_s, rows}}, [](const Row &row) {
        return Chosen{row.text(0), row.integer(1)};
    });
    if (!found)
        return found.error();
    const Chosen chosen = found->value_or(Chosen());
    if (chosen.count == 0)
        return std::pair(qint64(0), qint64(0));
    const auto changed = session.fetchOne<qint64>(
        u"task-rollup-mark"_s, {{u":uuids"_s, chosen.uuids}, {u":leaving"_s, false}},
        [](const Row &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    return std::pair(chosen.count, changed->value_or(0));
}

/// One refresh.
class Rollup
{
public:
    Rollup(Session &session, const BatchRunner &batch,
           const std::function<bool(qint64 counted)> &progress, const RollupSizes &sizes)
        : m_session(session)
        , m_batch(batch)
        , m_progress(progress)
        , m_sizes(sizes)
    {}

    Result<RollupOutcome> run();

private:
    struct Scanned
    {
        qint64 counted = 0, lookedAt = 0, older = 0;
        QString created = u"-infinity"_s; ///< with uuid: the last that was looked at
        QString uuid = u"00000000-0000-0000-0000-000000000000"_s;
    };
    Status scanNew();
    Result<Scanned> scanBatch(const Scanned &last) const;
    Status markChanged();
    Status markNew();
    Result<qint64> mark(const QString &query, qint64 rows);
    bool isWanted() const;
    bool isTimeUp() const;

    Session &m_session;
    const BatchRunner &m_batch;
    const std::function<bool(qint64 counted)> &m_progress;
    const RollupSizes m_sizes;
    qint64 m_new = 0, m_older = 0; ///< tasks whose rows are not marked
    QElapsedTimer m_marking;
    RollupOutcome m_outcome;
};

Result<RollupOutcome> Rollup::run()
{
    if (const Status scanned = scanNew(); !scanned)
        return scanned.error();
    m_marking.start();
    if (const Status marked = markChanged(); !marked)
        return marked.error();
    if (m_session.isCancelled())
        return m_outcome; // the next one takes in what is noted
    if (const Status folded = foldTaskStatistics(m_session, m_batch); !folded)
        return folded.error();
    if (const Status marked = markNew(); !marked)
        return marked.error();
    return m_outcome;
}

/// One whose time of making is set back meanwhile is found by markNew() or the next refresh.
Status Rollup::scanNew()
{
    Scanned last;
    for (last.lookedAt = m_sizes.scan; last.lookedAt == m_sizes.scan;) {
        m_outcome.cancelled = m_outcome.cancelled || !isWanted();
        if (m_outcome.cancelled)
            break;
        const Result<Scanned> scanned = scanBatch(last);
        if (!scanned)
            return scanned.error();
        last = *scanned;
        m_outcome.counted += last.counted;
        m_new += last.lookedAt;
        m_older += last.older;
    }
    return {};
}

Result<Rollup::Scanned> Rollup::scanBatch(const Scanned &last) const
{
    Scanned scanned;
    const Status done = m_batch([&]() -> Status {
        if (const auto locked = m_session.execute(u"task-rollup-lock-scan"_s); !locked)
            return locked.error();
        const auto found = m_session.fetchOne<Scanned>(
            u"task-rollup-scan"_s,
            {{u":created"_s, last.created},
             {u":uuid"_s, last.uuid},
             {u":limit"_s, m_sizes.scan},
             {u":rest"_s, u"%1 seconds"_s.arg(m_sizes.rest.count())}},
            [](const Row &row) {
                return Scanned{row.integer(0), row.integer(1), row.integer(2), row.text(3),
                               row.text(4)};
            });
        scanned = found ? found->value_or(Scanned()) : Scanned();
        return found ? Status() : Status(found.error());
    });
    return done ? Result(scanned) : Result<Scanned>(done.error());
}

/// How many were found.
Result<qint64> Rollup::mark(const QString &query, qint64 rows)
{
    qint64 found = 0;
    qint64 changed = 0;
    const Status done = m_batch([&]() -> Status {
        const auto marked = markBatch(m_session, query, rows);
        found = marked ? marked->first : 0;
        changed = marked ? marked->second : 0;
        return marked ? Status() : Status(marked.error());
    });
    if (!done)
        return done.error();
    m_outcome.counted += changed;
    m_outcome.batches += found > 0 ? 1 : 0;
    return found;
}

Status Rollup::markChanged()
{
    for (qint64 last = m_sizes.batch; last == m_sizes.batch;) {
        m_outcome.cancelled = m_outcome.cancelled || !isWanted();
        m_outcome.isPartial = !m_outcome.cancelled && isTimeUp();
        if (m_outcome.cancelled || m_outcome.isPartial)
            break;
        const Result<qint64> marked = mark(u"task-rollup-choose"_s, m_sizes.batch);
        if (!marked)
            return marked.error();
        last = *marked;
        if (m_outcome.batches % batchesPerFold != batchesPerFold - 1 || last == 0)
            continue;
        if (const Status folded = foldTaskStatistics(m_session, m_batch); !folded)
            return folded;
    }
    return {};
}

/// Statistics are right without it: it may stop wherever it likes.
Status Rollup::markNew()
{
    qint64 left = std::max(m_older, m_new - m_sizes.resting);
    const qint64 counted = m_outcome.counted;
    while (left > 0 && !m_outcome.cancelled && !isTimeUp() && isWanted()) {
        const qint64 rows = std::min<qint64>(left, m_sizes.batch);
        const Result<qint64> marked = mark(u"task-rollup-choose-new"_s, rows);
        if (!marked)
            return marked.error();
        left = *marked < rows ? 0 : left - rows;
    }
    if (m_outcome.counted == counted || m_session.isCancelled())
        return {};
    return foldTaskStatistics(m_session, m_batch); // what changed meanwhile
}

bool Rollup::isWanted() const
{
    return !m_session.isCancelled() && (!m_progress || m_progress(m_outcome.counted));
}

bool Rollup::isTimeUp() const
{
    return m_sizes.longest.count() > 0 && m_marking.hasExpired(m_sizes.longest.count());
}

} // namespace

Result<RollupOutcome> refreshTaskStatistics(Session &session, const BatchRunner &batch,
                                            const std::function<bool(qint64 counted)> &progress,
                                            const RollupSizes &sizes)
{
    return Rollup(session, batch, progress, sizes).run();
}

Status foldTaskStatistics(Session &session, const BatchRunner &batch)
{
    return batch([&]() -> Status {
        if (const auto locked = session.execute(u"task-rollup-lock-fold"_s); !locked)
            return locked.error();
        const auto folded = session.execute(u"task-rollup-fold"_s);
        return folded ? Status() : Status(folded.error());
    });
}

Status foldTaskStatistics(Session &session)
{
    return foldTaskStatistics(session, [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    });
}

Result<RollupOutcome> refreshTaskStatistics(Session &session)
{
    return refreshTaskStatistics(session, [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    });
}

Status uncountTasks(Session &session, const QStringList &uuids)
{
    if (const auto locked = session.execute(u"task-rollup-lock"_s); !locked)
        return locked.error();
    const auto marked = session.execute(u"task-rollup-mark"_s,
                                        {{u":uuids"_s, sqlArray(uuids)}, {u":leaving"_s, true}});
    return marked ? Status() : Status(marked.error());
}

Result<qint64> uncountedTasks(Session &session, qint64 limit)
{
    const auto found = session.fetchOne<qint64>(u"task-rollup-uncounted"_s, {{u":limit"_s, limit}},
                                                [](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status runTaskStatistics(CheckRun &run)
{
    const auto progress = [&](qint64 counted) {
        run.changed = counted;
        return run.isWanted();
    };
    RollupSizes sizes;
    sizes.longest = longestRollupOfACheck;
    const auto outcome = refreshTaskStatistics(run.session, run.batch, progress, sizes);
    if (!outcome)
        return outcome.error();
    run.changed = outcome->counted;
    if (outcome->isPartial)
        run.details.insert(u"partial"_s, true);
    if (outcome->counted > 0)
        run.details.insert(u"counted"_s, outcome->counted);
    return outcome->cancelled ? Status(Error::cancelled()) : Status();
}

Result<CheckPreview> previewTaskStatistics(Session &session, const QDateTime &, int limit)
{
    const Result<qint64> waiting = uncountedTasks(session, mostPreviewed);
    if (!waiting)
        return waiting.error();
    CheckPreview preview;
    preview.total = *waiting > 0 ? 1 : 0;
    if (*waiting > 0 && limit > 0) {
        CheckChange change;
        change.change = u"count_tasks"_s;
        change.object = u"marketing_task"_s;
        change.count = *waiting;
        preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
